import {
  showReport
} from "./chunk-7GMTAAJA.js";
import "./chunk-MPEBCMJR.js";
import "./chunk-2SGOUSYS.js";
import "./chunk-QDLW2QKK.js";
import "./chunk-W3XDBUTH.js";
import "./chunk-JTYIUYNF.js";
export {
  showReport
};
