import {
  main
} from "../chunks/chunk-37GO5YPD.js";
import "../chunks/chunk-NCZBQFTG.js";
import "../chunks/chunk-RZOOK6DD.js";
import "../chunks/chunk-LQ2A6G2O.js";
import "../chunks/chunk-BM3E4TTF.js";
import "../chunks/chunk-JO7XCLS5.js";
import "../chunks/chunk-3S2JMFO7.js";
import {
  runAction,
  spec7 as spec
} from "../chunks/chunk-PZM6IOM4.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:verify
await runAction(main, spec);
