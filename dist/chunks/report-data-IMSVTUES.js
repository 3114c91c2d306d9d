import {
  gatherReport
} from "./chunk-MDZPAGFC.js";
import "./chunk-23AVVGRN.js";
import "./chunk-ZKLBKMDK.js";
import "./chunk-JTYIUYNF.js";
export {
  gatherReport
};
