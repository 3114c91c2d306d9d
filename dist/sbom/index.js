import {
  main
} from "../chunks/chunk-RCAHJGWT.js";
import "../chunks/chunk-CLVXGKVH.js";
import "../chunks/chunk-23W2QXKL.js";
import "../chunks/chunk-SLGHADJT.js";
import "../chunks/chunk-QH73EGIV.js";
import "../chunks/chunk-2NRRA2FV.js";
import {
  runAction,
  spec2 as spec
} from "../chunks/chunk-4WDL55Q5.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:sbom
await runAction(main, spec);
