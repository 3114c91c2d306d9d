import {
  gatherReport
} from "./chunk-MDZPAGFC.js";
import "./chunk-ZQIXMMFY.js";
import "./chunk-3UNRX64N.js";
import "./chunk-JTYIUYNF.js";
export {
  gatherReport
};
