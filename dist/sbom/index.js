import {
  main
} from "../chunks/chunk-NJRYWRPN.js";
import "../chunks/chunk-MIV2PMBD.js";
import "../chunks/chunk-YNDWZ6NR.js";
import "../chunks/chunk-SLGHADJT.js";
import "../chunks/chunk-K7RMWMUG.js";
import "../chunks/chunk-2NRRA2FV.js";
import {
  runAction,
  spec2 as spec
} from "../chunks/chunk-VF3UQO4G.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:sbom
await runAction(main, spec);
