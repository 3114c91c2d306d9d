import {
  gatherReport
} from "./chunk-MDZPAGFC.js";
import "./chunk-HAUA5SAI.js";
import "./chunk-EPCI5F7W.js";
import "./chunk-JTYIUYNF.js";
export {
  gatherReport
};
