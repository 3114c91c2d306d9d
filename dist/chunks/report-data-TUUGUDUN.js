import {
  gatherReport
} from "./chunk-MDZPAGFC.js";
import "./chunk-PGGWTGGG.js";
import "./chunk-6BZFAMQ5.js";
import "./chunk-JTYIUYNF.js";
export {
  gatherReport
};
