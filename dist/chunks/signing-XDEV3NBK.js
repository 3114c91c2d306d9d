import {
  openSigning
} from "./chunk-RZLINP6R.js";
import "./chunk-3R2GNYBA.js";
import "./chunk-FY6EOOEN.js";
import "./chunk-IK7AIER5.js";
import "./chunk-NLFRQFRV.js";
import "./chunk-76QCSSRU.js";
import "./chunk-HT5UQKYW.js";
export {
  openSigning
};
