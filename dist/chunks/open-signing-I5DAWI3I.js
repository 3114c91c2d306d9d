import {
  openSigning
} from "./chunk-BM55EH72.js";
import "./chunk-LZ5VM3R4.js";
import "./chunk-SWE6TKJC.js";
import "./chunk-WB6UATZA.js";
import "./chunk-RJFO4FVH.js";
import "./chunk-JTYIUYNF.js";
export {
  openSigning
};
