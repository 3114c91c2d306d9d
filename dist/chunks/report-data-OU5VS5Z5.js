import {
  gatherReport
} from "./chunk-MDZPAGFC.js";
import "./chunk-ENFUSZDN.js";
import "./chunk-6HX22B5Y.js";
import "./chunk-JTYIUYNF.js";
export {
  gatherReport
};
