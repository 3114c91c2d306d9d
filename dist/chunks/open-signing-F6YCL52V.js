import {
  openSigning
} from "./chunk-V4FA6R2S.js";
import "./chunk-X6TW5UTG.js";
import "./chunk-EJUTDCIF.js";
import "./chunk-LIL37PI2.js";
import "./chunk-PUIRNE53.js";
import "./chunk-JTYIUYNF.js";
export {
  openSigning
};
