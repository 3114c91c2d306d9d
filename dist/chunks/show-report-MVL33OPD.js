import {
  showReport
} from "./chunk-6AC5PYNB.js";
import "./chunk-UBWVDEC6.js";
import "./chunk-QTU3SP6F.js";
import "./chunk-76QCSSRU.js";
import "./chunk-HT5UQKYW.js";
export {
  showReport
};
