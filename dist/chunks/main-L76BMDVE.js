import {
  main
} from "./chunk-JPL63OJG.js";
import "./chunk-TNYZLCU7.js";
import "./chunk-ABB6YOOJ.js";
import "./chunk-3DHNPLUG.js";
import "./chunk-XDLZE2DW.js";
import "./chunk-QM57TYIC.js";
import "./chunk-ICDELPIC.js";
import "./chunk-S3OHTBRD.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
