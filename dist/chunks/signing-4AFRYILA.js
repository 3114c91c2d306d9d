import {
  openSigning
} from "./chunk-4RIBU3PQ.js";
import "./chunk-PGITUTVV.js";
import "./chunk-3L3DCM3P.js";
import "./chunk-544WYY3V.js";
import "./chunk-FUJNVCUE.js";
import "./chunk-MVPSUWTX.js";
import "./chunk-HT5UQKYW.js";
export {
  openSigning
};
