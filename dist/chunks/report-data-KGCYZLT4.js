import {
  gatherReport
} from "./chunk-MDZPAGFC.js";
import "./chunk-EHT6WYZQ.js";
import "./chunk-R5TLFNRU.js";
import "./chunk-JTYIUYNF.js";
export {
  gatherReport
};
