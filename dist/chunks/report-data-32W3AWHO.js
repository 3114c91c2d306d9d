import {
  gatherReport
} from "./chunk-MDZPAGFC.js";
import "./chunk-SK33ZLTV.js";
import "./chunk-NCISVKOX.js";
import "./chunk-KAO2RF6T.js";
export {
  gatherReport
};
