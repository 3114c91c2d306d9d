import {
  main
} from "./chunk-667SJFZP.js";
import "./chunk-DA262UHN.js";
import "./chunk-DD6WY57W.js";
import "./chunk-CVVOTSYA.js";
import "./chunk-VF4Y3ED5.js";
import "./chunk-PGITUTVV.js";
import "./chunk-73MPWMZ5.js";
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
