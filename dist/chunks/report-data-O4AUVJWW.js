import {
  gatherReport
} from "./chunk-MDZPAGFC.js";
import "./chunk-WVQM2GY2.js";
import "./chunk-6KBSCAJ4.js";
import "./chunk-JTYIUYNF.js";
export {
  gatherReport
};
