import {
  showReport
} from "./chunk-QXZAYAAP.js";
import "./chunk-GN4STEEF.js";
import "./chunk-33G2W4FQ.js";
import "./chunk-EHT6WYZQ.js";
import "./chunk-R5TLFNRU.js";
import "./chunk-JTYIUYNF.js";
export {
  showReport
};
