import {
  gatherReport
} from "./chunk-MDZPAGFC.js";
import "./chunk-56KCN6HX.js";
import "./chunk-MT3Z7SBB.js";
import "./chunk-JTYIUYNF.js";
export {
  gatherReport
};
