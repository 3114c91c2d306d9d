import {
  openSigning
} from "./chunk-HWOQDMFD.js";
import "./chunk-WRI3KHYT.js";
import "./chunk-LF7HKZDA.js";
import "./chunk-RTCACUJI.js";
import "./chunk-ALNDJBVR.js";
import "./chunk-JTYIUYNF.js";
export {
  openSigning
};
