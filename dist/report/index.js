import {
  main
} from "../chunks/chunk-JKNOK5FC.js";
import "../chunks/chunk-IK7SRVST.js";
import "../chunks/chunk-6EA4ODKU.js";
import "../chunks/chunk-5X6H3C5O.js";
import "../chunks/chunk-HHOVBAP6.js";
import "../chunks/chunk-UH4CNWQ3.js";
import {
  spec
} from "../chunks/chunk-PF6QD3FH.js";
import {
  runAction
} from "../chunks/chunk-O2S67H7Z.js";
import "../chunks/chunk-6D7TLEPQ.js";
import "../chunks/chunk-C2OB3XN3.js";
import "../chunks/chunk-4ESDXPR3.js";

// action:report
await runAction(main, spec);
