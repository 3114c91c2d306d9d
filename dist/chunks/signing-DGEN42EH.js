import {
  openSigning
} from "./chunk-MJBNM3UF.js";
import "./chunk-UAPIYGHC.js";
import "./chunk-RCOTBVVU.js";
import "./chunk-YJP6ASV7.js";
import "./chunk-47VIFETO.js";
import "./chunk-CMOMGRXO.js";
import "./chunk-HT5UQKYW.js";
export {
  openSigning
};
