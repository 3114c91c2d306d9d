import {
  gatherReport
} from "./chunk-MDZPAGFC.js";
import "./chunk-LYNB3634.js";
import "./chunk-U3ZERQM7.js";
import "./chunk-JTYIUYNF.js";
export {
  gatherReport
};
