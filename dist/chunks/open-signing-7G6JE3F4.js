import {
  openSigning
} from "./chunk-YF5VNFCT.js";
import "./chunk-R4VVLFRG.js";
import "./chunk-SJADRG24.js";
import "./chunk-ZE2UKJIF.js";
import "./chunk-6SM2HMRY.js";
import "./chunk-JTYIUYNF.js";
export {
  openSigning
};
