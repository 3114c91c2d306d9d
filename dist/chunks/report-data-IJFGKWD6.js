import {
  gatherReport
} from "./chunk-MDZPAGFC.js";
import "./chunk-A732SRLW.js";
import "./chunk-XD3MCN6G.js";
import "./chunk-JTYIUYNF.js";
export {
  gatherReport
};
