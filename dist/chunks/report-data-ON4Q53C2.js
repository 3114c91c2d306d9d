import {
  gatherReport
} from "./chunk-MDZPAGFC.js";
import "./chunk-WB6UATZA.js";
import "./chunk-RJFO4FVH.js";
import "./chunk-JTYIUYNF.js";
export {
  gatherReport
};
