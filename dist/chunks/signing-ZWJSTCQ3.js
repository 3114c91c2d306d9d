import {
  openSigning
} from "./chunk-V7HY6CP4.js";
import "./chunk-7GTMFJXH.js";
import "./chunk-WNIERL4X.js";
import "./chunk-IQ3T5E2C.js";
import "./chunk-NKV3IB6F.js";
import "./chunk-MZIYJ6MB.js";
import "./chunk-HT5UQKYW.js";
export {
  openSigning
};
