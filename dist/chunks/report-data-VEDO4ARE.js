import {
  gatherReport
} from "./chunk-MDZPAGFC.js";
import "./chunk-RAEYFPGO.js";
import "./chunk-WYYA2LGC.js";
import "./chunk-JTYIUYNF.js";
export {
  gatherReport
};
