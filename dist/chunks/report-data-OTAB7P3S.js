import {
  gatherReport
} from "./chunk-MDZPAGFC.js";
import "./chunk-O7XCZK5U.js";
import "./chunk-LEG5LCCG.js";
import "./chunk-JTYIUYNF.js";
export {
  gatherReport
};
