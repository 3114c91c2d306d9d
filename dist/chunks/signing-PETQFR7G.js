import {
  openSigning
} from "./chunk-DXEO7CYV.js";
import "./chunk-UZ2V5MLF.js";
import "./chunk-XZU7P5B2.js";
import "./chunk-XSJCFFPU.js";
import "./chunk-AI5YAJE3.js";
import "./chunk-V7YXURB3.js";
import "./chunk-HT5UQKYW.js";
export {
  openSigning
};
