import {
  gatherReport
} from "./chunk-MDZPAGFC.js";
import "./chunk-ADIJKVGS.js";
import "./chunk-M5N27XA4.js";
import "./chunk-JTYIUYNF.js";
export {
  gatherReport
};
