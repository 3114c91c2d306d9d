import {
  main
} from "./chunk-ZXH7EBZC.js";
import "./chunk-VS3EAT2T.js";
import "./chunk-XJHGNHYT.js";
import "./chunk-QI5Y7MET.js";
import "./chunk-5QXZHBDJ.js";
import "./chunk-7GTQR3OI.js";
import "./chunk-3DHNPLUG.js";
import "./chunk-L77QNKZS.js";
import "./chunk-IZZURPI7.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
