import {
  showReport
} from "./chunk-3V5XN52Q.js";
import "./chunk-DCRW5WCI.js";
import "./chunk-4U6ANW4P.js";
import "./chunk-EKBVXJ7U.js";
import "./chunk-RTCACUJI.js";
import "./chunk-ALNDJBVR.js";
import "./chunk-JTYIUYNF.js";
export {
  showReport
};
