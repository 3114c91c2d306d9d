import {
  main
} from "../chunks/chunk-WFSYDUWI.js";
import "../chunks/chunk-WRZARCLX.js";
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
