import {
  openSigning
} from "./chunk-3CBCARGR.js";
import "./chunk-FUKI5MRK.js";
import "./chunk-7TTIZT2M.js";
import "./chunk-7DIKEFUV.js";
import "./chunk-4FURI65P.js";
import "./chunk-T5P43DOW.js";
import "./chunk-HT5UQKYW.js";
export {
  openSigning
};
