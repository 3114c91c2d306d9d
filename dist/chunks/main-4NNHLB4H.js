import {
  main
} from "./chunk-V7TA2ZX4.js";
import "./chunk-LS2D3MBL.js";
import "./chunk-6UZKL3UG.js";
import "./chunk-WH3CNAX3.js";
import "./chunk-MQMAXQFS.js";
import "./chunk-JOLBKIAG.js";
import "./chunk-3DHNPLUG.js";
import "./chunk-RAEYFPGO.js";
import "./chunk-WYYA2LGC.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
