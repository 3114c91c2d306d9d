import {
  main
} from "../chunks/chunk-DBCNUIK3.js";
import "../chunks/chunk-HGPQUWH6.js";
import "../chunks/chunk-TLWIKWI3.js";
import "../chunks/chunk-5X6H3C5O.js";
import "../chunks/chunk-HHOVBAP6.js";
import "../chunks/chunk-UH4CNWQ3.js";
import "../chunks/chunk-ST4ET2SN.js";
import "../chunks/chunk-ORETY7BF.js";
import "../chunks/chunk-H3W7PVZ6.js";
import "../chunks/chunk-OSW6ZVXL.js";
import "../chunks/chunk-2RRPSJFB.js";
import {
  spec
} from "../chunks/chunk-6EHYYE6Y.js";
import "../chunks/chunk-JUHAXBXL.js";
import {
  runAction
} from "../chunks/chunk-O2S67H7Z.js";
import "../chunks/chunk-6D7TLEPQ.js";
import "../chunks/chunk-C2OB3XN3.js";
import "../chunks/chunk-4ESDXPR3.js";

// action:scan
await runAction(main, spec);
