import {
  main
} from "../chunks/chunk-L42K4CCK.js";
import "../chunks/chunk-EIINL764.js";
import "../chunks/chunk-N463JAQZ.js";
import "../chunks/chunk-6EPBGMO5.js";
import "../chunks/chunk-UH4CNWQ3.js";
import "../chunks/chunk-JPX4FTOC.js";
import "../chunks/chunk-YSQ2AUNR.js";
import "../chunks/chunk-ZBJT7H7V.js";
import "../chunks/chunk-2FW6ZRNG.js";
import "../chunks/chunk-7NKZF3KY.js";
import "../chunks/chunk-SD5X3BLQ.js";
import {
  runAction,
  spec3 as spec
} from "../chunks/chunk-TRRO3PXF.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:scan
await runAction(main, spec);
