import {
  gatherReport
} from "./chunk-MDZPAGFC.js";
import "./chunk-77GZJOJ3.js";
import "./chunk-LGX3DJZL.js";
import "./chunk-JTYIUYNF.js";
export {
  gatherReport
};
