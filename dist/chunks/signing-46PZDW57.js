import {
  openSigning
} from "./chunk-AGIJDMZ5.js";
import "./chunk-EP6GBCHP.js";
import "./chunk-EBREY5YN.js";
import "./chunk-PVT7XWGL.js";
import "./chunk-NH2LVQBL.js";
import "./chunk-6N5FSZYU.js";
import "./chunk-HT5UQKYW.js";
export {
  openSigning
};
