import {
  gatherReport
} from "./chunk-MDZPAGFC.js";
import "./chunk-2YKE6MR6.js";
import "./chunk-VDAKML6V.js";
import "./chunk-JTYIUYNF.js";
export {
  gatherReport
};
