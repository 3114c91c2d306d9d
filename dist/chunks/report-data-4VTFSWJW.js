import {
  gatherReport
} from "./chunk-MDZPAGFC.js";
import "./chunk-AN745S7R.js";
import "./chunk-JPAYOFXT.js";
import "./chunk-JTYIUYNF.js";
export {
  gatherReport
};
