import {
  gatherReport
} from "./chunk-MDZPAGFC.js";
import "./chunk-62EXTENZ.js";
import "./chunk-VE562KIL.js";
import "./chunk-JTYIUYNF.js";
export {
  gatherReport
};
