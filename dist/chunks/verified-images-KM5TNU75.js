import {
  verifiedImages
} from "./chunk-6DEPDLUE.js";
import "./chunk-GF5CYUZF.js";
import "./chunk-C63VS6TM.js";
import "./chunk-QLNCONQO.js";
import "./chunk-EA4V7TCS.js";
import "./chunk-6RN2LL2O.js";
import "./chunk-THATVQEM.js";
import "./chunk-SP5H6IJJ.js";
import "./chunk-L77QNKZS.js";
import "./chunk-IZZURPI7.js";
import "./chunk-JTYIUYNF.js";
export {
  verifiedImages
};
