import {
  main
} from "../chunks/chunk-R2YSEE3E.js";
import "../chunks/chunk-CKMK264T.js";
import "../chunks/chunk-VSZAXWOZ.js";
import "../chunks/chunk-ORETY7BF.js";
import "../chunks/chunk-RIAWQFHT.js";
import "../chunks/chunk-SUEFY42C.js";
import {
  spec
} from "../chunks/chunk-N27GYUW3.js";
import {
  runAction
} from "../chunks/chunk-3JQ7QT4L.js";
import "../chunks/chunk-4ESDXPR3.js";

// action:sbom
await runAction(main, spec);
