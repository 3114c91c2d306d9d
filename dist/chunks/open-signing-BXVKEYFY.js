import {
  openSigning
} from "./chunk-S7TWJUDC.js";
import "./chunk-UGE4OLJC.js";
import "./chunk-ZNR2O4TA.js";
import "./chunk-ETVURYMM.js";
import "./chunk-5PZIW4RT.js";
export {
  openSigning
};
