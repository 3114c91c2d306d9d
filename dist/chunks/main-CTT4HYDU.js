import {
  main
} from "./chunk-WXNLEJBP.js";
import "./chunk-6AC5PYNB.js";
import "./chunk-XABCH4UO.js";
import "./chunk-UBWVDEC6.js";
import "./chunk-QTU3SP6F.js";
import "./chunk-UH4CNWQ3.js";
import "./chunk-76QCSSRU.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
