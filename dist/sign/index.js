import {
  main
} from "../chunks/chunk-EH4LEYXG.js";
import "../chunks/chunk-JYRCSYMR.js";
import "../chunks/chunk-4UZFIS4D.js";
import "../chunks/chunk-CVVOTSYA.js";
import "../chunks/chunk-CXFEHYV3.js";
import "../chunks/chunk-ZNCO7FVS.js";
import "../chunks/chunk-VWLROFT3.js";
import "../chunks/chunk-2WHRFHE5.js";
import "../chunks/chunk-4T62MVMW.js";
import "../chunks/chunk-36MC7BYT.js";
import "../chunks/chunk-VGJ7XGC3.js";
import "../chunks/chunk-R4CXLOED.js";
import "../chunks/chunk-MDVTHVEW.js";
import "../chunks/chunk-K7X5AKGT.js";
import {
  runAction,
  spec6 as spec
} from "../chunks/chunk-DA4OYTBY.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:sign
await runAction(main, spec);
