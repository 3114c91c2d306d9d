import {
  showReport
} from "./chunk-6L4YDSQT.js";
import "./chunk-HLHOZWYE.js";
import "./chunk-3PCNOUSS.js";
import "./chunk-SK33ZLTV.js";
import "./chunk-NCISVKOX.js";
import "./chunk-KAO2RF6T.js";
export {
  showReport
};
