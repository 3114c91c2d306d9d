import {
  verifiedImages
} from "./chunk-VQM36GXO.js";
import "./chunk-JJ7A4EBV.js";
import "./chunk-UI33WE7P.js";
import "./chunk-CNIOWL6P.js";
import "./chunk-EA4V7TCS.js";
import "./chunk-F6CNZC7V.js";
import "./chunk-THATVQEM.js";
import "./chunk-SKZATNI6.js";
import "./chunk-A732SRLW.js";
import "./chunk-XD3MCN6G.js";
import "./chunk-JTYIUYNF.js";
export {
  verifiedImages
};
