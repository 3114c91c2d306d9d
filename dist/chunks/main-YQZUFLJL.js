import {
  main
} from "./chunk-5Y2PZAB6.js";
import "./chunk-IPC2QTQG.js";
import "./chunk-AUZHH445.js";
import "./chunk-CVVOTSYA.js";
import "./chunk-IBVZGWD3.js";
import "./chunk-B2T2NEI7.js";
import "./chunk-3HUMXNAP.js";
import "./chunk-RUBX3MNE.js";
import "./chunk-4T62MVMW.js";
import "./chunk-X77RHIWQ.js";
import "./chunk-4HPK4ZYM.js";
import "./chunk-DNT6PJ3Y.js";
import "./chunk-X5LS7JZA.js";
import "./chunk-IGHGPX43.js";
import "./chunk-4WDL55Q5.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
