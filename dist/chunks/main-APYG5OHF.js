import {
  main
} from "./chunk-WETR7XWZ.js";
import "./chunk-KOIWAX27.js";
import "./chunk-FQQ7TLRX.js";
import "./chunk-WBKBNEGC.js";
import "./chunk-HEYO3VNQ.js";
import "./chunk-SSJBLNJZ.js";
import "./chunk-3DHNPLUG.js";
import "./chunk-EYZMORZ6.js";
import "./chunk-YZZKLJZG.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
