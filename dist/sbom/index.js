import {
  main
} from "../chunks/chunk-UOZNKYAT.js";
import "../chunks/chunk-HPVAG2NS.js";
import "../chunks/chunk-YNDWZ6NR.js";
import "../chunks/chunk-SLGHADJT.js";
import "../chunks/chunk-DDS2LJFA.js";
import "../chunks/chunk-2NRRA2FV.js";
import {
  runAction,
  spec2 as spec
} from "../chunks/chunk-TBRPDZ67.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:sbom
await runAction(main, spec);
