import {
  main
} from "../chunks/chunk-K77CRHIB.js";
import "../chunks/chunk-YXJ2CHOQ.js";
import "../chunks/chunk-LEQJWJQY.js";
import "../chunks/chunk-XADD3BPZ.js";
import "../chunks/chunk-ORETY7BF.js";
import "../chunks/chunk-P7F54NCF.js";
import {
  spec
} from "../chunks/chunk-CCSF64HS.js";
import "../chunks/chunk-TYO225SQ.js";
import {
  runAction
} from "../chunks/chunk-YEFJP4DY.js";
import "../chunks/chunk-6D7TLEPQ.js";
import "../chunks/chunk-6TDETR3N.js";
import "../chunks/chunk-4ESDXPR3.js";

// action:sbom
await runAction(main, spec);
