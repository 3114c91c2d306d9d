import {
  main
} from "../chunks/chunk-CNM6LZ4V.js";
import "../chunks/chunk-3L3G4NBD.js";
import "../chunks/chunk-BIVF3X22.js";
import "../chunks/chunk-ORETY7BF.js";
import "../chunks/chunk-SQWRT5HM.js";
import "../chunks/chunk-SUEFY42C.js";
import {
  spec
} from "../chunks/chunk-AZ77DAIP.js";
import {
  runAction
} from "../chunks/chunk-ZFEEEC6Q.js";
import "../chunks/chunk-4ESDXPR3.js";

// action:sbom
await runAction(main, spec);
