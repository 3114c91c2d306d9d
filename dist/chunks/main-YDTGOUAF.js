import {
  main
} from "./chunk-X2PANU4D.js";
import "./chunk-5SVFN5IN.js";
import "./chunk-S5RJLSQI.js";
import "./chunk-3DHNPLUG.js";
import "./chunk-ZFPYPTQP.js";
import "./chunk-OIOOBHFL.js";
import "./chunk-MRBA4SM5.js";
import "./chunk-32QZV64C.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
