import {
  gatherReport
} from "./chunk-MDZPAGFC.js";
import "./chunk-IG5OLN7J.js";
import "./chunk-N4YOXMZD.js";
import "./chunk-JTYIUYNF.js";
export {
  gatherReport
};
