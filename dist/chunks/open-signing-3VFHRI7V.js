import {
  openSigning
} from "./chunk-72K4MUUV.js";
import "./chunk-GNRABNPV.js";
import "./chunk-VET3R6H4.js";
import "./chunk-QDLW2QKK.js";
import "./chunk-W3XDBUTH.js";
import "./chunk-JTYIUYNF.js";
export {
  openSigning
};
