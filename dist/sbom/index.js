import {
  main
} from "../chunks/chunk-K3J6XR3O.js";
import "../chunks/chunk-ICPDXWMN.js";
import "../chunks/chunk-6S47NSY7.js";
import "../chunks/chunk-SLGHADJT.js";
import "../chunks/chunk-TESC64FM.js";
import "../chunks/chunk-2NRRA2FV.js";
import {
  runAction,
  spec2 as spec
} from "../chunks/chunk-DMTZKSKP.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:sbom
await runAction(main, spec);
