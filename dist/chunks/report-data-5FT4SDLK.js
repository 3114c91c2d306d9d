import {
  gatherReport
} from "./chunk-MDZPAGFC.js";
import "./chunk-VS2CG5Y6.js";
import "./chunk-N5X2VPK6.js";
import "./chunk-JTYIUYNF.js";
export {
  gatherReport
};
