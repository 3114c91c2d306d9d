import {
  gatherReport
} from "./chunk-MDZPAGFC.js";
import "./chunk-4NOUDM63.js";
import "./chunk-P6J6JKB3.js";
import "./chunk-JTYIUYNF.js";
export {
  gatherReport
};
