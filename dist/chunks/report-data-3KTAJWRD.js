import {
  gatherReport
} from "./chunk-MDZPAGFC.js";
import "./chunk-ZUOR6Q35.js";
import "./chunk-WCV446CW.js";
import "./chunk-JTYIUYNF.js";
export {
  gatherReport
};
