import {
  gatherReport
} from "./chunk-MDZPAGFC.js";
import "./chunk-QNORMKA6.js";
import "./chunk-RTLQRWRY.js";
import "./chunk-JTYIUYNF.js";
export {
  gatherReport
};
