import {
  gatherReport
} from "./chunk-MDZPAGFC.js";
import "./chunk-LIL37PI2.js";
import "./chunk-PUIRNE53.js";
import "./chunk-JTYIUYNF.js";
export {
  gatherReport
};
