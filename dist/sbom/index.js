import {
  main
} from "../chunks/chunk-TMSLPYGM.js";
import "../chunks/chunk-MJITKRN5.js";
import "../chunks/chunk-PQKNC2VM.js";
import "../chunks/chunk-SLGHADJT.js";
import "../chunks/chunk-IUNC6G2A.js";
import "../chunks/chunk-2NRRA2FV.js";
import {
  runAction,
  spec2 as spec
} from "../chunks/chunk-66JV5426.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:sbom
await runAction(main, spec);
