import {
  verifiedImages
} from "./chunk-SPJLCDXO.js";
import "./chunk-AV2T2AJX.js";
import "./chunk-THATVQEM.js";
import "./chunk-7OZXY5RZ.js";
import "./chunk-TF3QA4XM.js";
import "./chunk-EA4V7TCS.js";
import "./chunk-XP6UNIRT.js";
import "./chunk-C6LNDXZR.js";
import "./chunk-DXCVPETD.js";
import "./chunk-XWKLIWX4.js";
import "./chunk-JTYIUYNF.js";
export {
  verifiedImages
};
