import {
  gatherReport
} from "./chunk-MDZPAGFC.js";
import "./chunk-NUIR4Y74.js";
import "./chunk-XGS34SEP.js";
import "./chunk-JTYIUYNF.js";
export {
  gatherReport
};
