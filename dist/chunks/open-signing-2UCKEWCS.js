import {
  openSigning
} from "./chunk-6T6NKV2K.js";
import "./chunk-3PN2MU5Y.js";
import "./chunk-SXBJOER3.js";
import "./chunk-PGGWTGGG.js";
import "./chunk-6BZFAMQ5.js";
import "./chunk-JTYIUYNF.js";
export {
  openSigning
};
