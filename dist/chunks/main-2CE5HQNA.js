import {
  main
} from "./chunk-KVPLAAK2.js";
import "./chunk-RTCACUJI.js";
import "./chunk-ALNDJBVR.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
