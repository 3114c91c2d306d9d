import {
  main
} from "../chunks/chunk-2VUOHG33.js";
import "../chunks/chunk-XMGU4D6X.js";
import "../chunks/chunk-FBOFW5VQ.js";
import "../chunks/chunk-SLGHADJT.js";
import "../chunks/chunk-BPAFZEYT.js";
import "../chunks/chunk-2NRRA2FV.js";
import {
  runAction,
  spec2 as spec
} from "../chunks/chunk-CMOMGRXO.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:sbom
await runAction(main, spec);
