import {
  main
} from "../chunks/chunk-5JK2VUJY.js";
import "../chunks/chunk-YMQ2DRTO.js";
import "../chunks/chunk-C7VXKCMC.js";
import "../chunks/chunk-SLGHADJT.js";
import "../chunks/chunk-Z3Z7UEOP.js";
import "../chunks/chunk-2NRRA2FV.js";
import {
  runAction,
  spec2 as spec
} from "../chunks/chunk-DBABDJMD.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:sbom
await runAction(main, spec);
