import {
  openSigning
} from "./chunk-NW773BHW.js";
import "./chunk-OIOOBHFL.js";
import "./chunk-VO4NKIK3.js";
import "./chunk-MRBA4SM5.js";
import "./chunk-32QZV64C.js";
import "./chunk-JTYIUYNF.js";
export {
  openSigning
};
