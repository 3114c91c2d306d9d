import {
  main
} from "./chunk-R3KN3WOU.js";
import "./chunk-GWBHKYJP.js";
import "./chunk-DD6WY57W.js";
import "./chunk-CVVOTSYA.js";
import "./chunk-4RIBU3PQ.js";
import "./chunk-PGITUTVV.js";
import "./chunk-K2UT3EVX.js";
import "./chunk-MF5L6SEM.js";
import "./chunk-4T62MVMW.js";
import "./chunk-3L3DCM3P.js";
import "./chunk-544WYY3V.js";
import "./chunk-FUJNVCUE.js";
import "./chunk-YZ3HEY5K.js";
import "./chunk-3TLSJLRS.js";
import "./chunk-MVPSUWTX.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
