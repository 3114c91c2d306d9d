import {
  openSigning
} from "./chunk-ZIG5UEPR.js";
import "./chunk-EWJ6TGTV.js";
import "./chunk-RPLOHWNJ.js";
import "./chunk-NUIR4Y74.js";
import "./chunk-XGS34SEP.js";
import "./chunk-JTYIUYNF.js";
export {
  openSigning
};
