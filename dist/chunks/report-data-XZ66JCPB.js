import {
  gatherReport
} from "./chunk-MDZPAGFC.js";
import "./chunk-QDLW2QKK.js";
import "./chunk-W3XDBUTH.js";
import "./chunk-JTYIUYNF.js";
export {
  gatherReport
};
