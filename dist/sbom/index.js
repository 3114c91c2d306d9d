import {
  main
} from "../chunks/chunk-YXFYYZ5B.js";
import "../chunks/chunk-4BW67NOR.js";
import "../chunks/chunk-6S47NSY7.js";
import "../chunks/chunk-TGG53DCK.js";
import "../chunks/chunk-4G6IPO6I.js";
import "../chunks/chunk-2NRRA2FV.js";
import {
  runAction,
  spec2 as spec
} from "../chunks/chunk-76QCSSRU.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:sbom
await runAction(main, spec);
