import {
  gatherReport
} from "./chunk-MDZPAGFC.js";
import "./chunk-T44TN7UK.js";
import "./chunk-LO34U3EU.js";
import "./chunk-JTYIUYNF.js";
export {
  gatherReport
};
