import {
  openSigning
} from "./chunk-HVSE5K6A.js";
import "./chunk-R67WURZC.js";
import "./chunk-MXCK6IYN.js";
import "./chunk-QHPJNTE7.js";
import "./chunk-K2OOLIQ7.js";
import "./chunk-JTYIUYNF.js";
export {
  openSigning
};
