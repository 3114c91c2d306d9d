import {
  openSigning
} from "./chunk-IBVZGWD3.js";
import "./chunk-B2T2NEI7.js";
import "./chunk-X77RHIWQ.js";
import "./chunk-4HPK4ZYM.js";
import "./chunk-DNT6PJ3Y.js";
import "./chunk-4WDL55Q5.js";
import "./chunk-HT5UQKYW.js";
export {
  openSigning
};
