import {
  gatherReport
} from "./chunk-MDZPAGFC.js";
import "./chunk-EYZMORZ6.js";
import "./chunk-YZZKLJZG.js";
import "./chunk-JTYIUYNF.js";
export {
  gatherReport
};
