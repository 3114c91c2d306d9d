import {
  openSigning
} from "./chunk-6V57CRNN.js";
import "./chunk-MPGGCBUD.js";
import "./chunk-DOUAO5A6.js";
import "./chunk-SZFPBZL4.js";
import "./chunk-KPSOJLWG.js";
import "./chunk-BDMDDBNL.js";
import "./chunk-Z4O3HSNI.js";
export {
  openSigning
};
