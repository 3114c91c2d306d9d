import {
  gatherReport
} from "./chunk-MDZPAGFC.js";
import "./chunk-DHE6XOYL.js";
import "./chunk-VECPND37.js";
import "./chunk-JTYIUYNF.js";
export {
  gatherReport
};
