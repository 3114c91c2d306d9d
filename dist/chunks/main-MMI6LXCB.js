import {
  main
} from "./chunk-J56ZJV5T.js";
import "./chunk-4SDPSRWX.js";
import "./chunk-5TXWYDRF.js";
import "./chunk-CVVOTSYA.js";
import "./chunk-ON5AHN36.js";
import "./chunk-72U5TSBI.js";
import "./chunk-ZZWISU7I.js";
import "./chunk-QJJMK555.js";
import "./chunk-4T62MVMW.js";
import "./chunk-U6WFJ5VB.js";
import "./chunk-P7FFKHGR.js";
import "./chunk-4PJVUQ5U.js";
import "./chunk-KGUXULC7.js";
import "./chunk-EHJVN34S.js";
import "./chunk-R7DKDFWM.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
