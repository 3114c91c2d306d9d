import {
  advisoriesAt,
  advisoriesFor,
  knownAdvisories
} from "./chunk-QTB523BN.js";
import "./chunk-HIMOMDHC.js";
import "./chunk-CIKL744J.js";
import "./chunk-W3TUDB2T.js";
import "./chunk-HDUUYF7R.js";
import "./chunk-LKZTGEO4.js";
import "./chunk-RAEYFPGO.js";
import "./chunk-WYYA2LGC.js";
import "./chunk-JTYIUYNF.js";
export {
  advisoriesAt,
  advisoriesFor,
  knownAdvisories
};
