import {
  main
} from "../chunks/chunk-IO7H2OYS.js";
import "../chunks/chunk-EQYGUSB7.js";
import "../chunks/chunk-6S47NSY7.js";
import "../chunks/chunk-SECEBG2S.js";
import "../chunks/chunk-2GUBDD3M.js";
import "../chunks/chunk-2NRRA2FV.js";
import {
  runAction,
  spec2 as spec
} from "../chunks/chunk-UXDTP3Q6.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:sbom
await runAction(main, spec);
