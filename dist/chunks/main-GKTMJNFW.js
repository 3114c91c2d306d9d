import {
  main
} from "./chunk-GOFDMT4N.js";
import "./chunk-K2MPNILZ.js";
import "./chunk-HTBPBENO.js";
import "./chunk-3DHNPLUG.js";
import "./chunk-YYKJMJRO.js";
import "./chunk-WRI3KHYT.js";
import "./chunk-RTCACUJI.js";
import "./chunk-ALNDJBVR.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
