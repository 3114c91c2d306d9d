import {
  gatherReport
} from "./chunk-MDZPAGFC.js";
import "./chunk-QSGJVNHY.js";
import "./chunk-7HVXNZTF.js";
import "./chunk-JTYIUYNF.js";
export {
  gatherReport
};
