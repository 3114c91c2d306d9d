import {
  gatherReport
} from "./chunk-MDZPAGFC.js";
import "./chunk-CLRFUU7T.js";
import "./chunk-WZRU4GLT.js";
import "./chunk-JTYIUYNF.js";
export {
  gatherReport
};
