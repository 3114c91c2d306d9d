import {
  verifiedImages
} from "./chunk-MALIVWPV.js";
import "./chunk-EZ3ZMK2L.js";
import "./chunk-RIWRHHR2.js";
import "./chunk-ZHBETV7P.js";
import "./chunk-EA4V7TCS.js";
import "./chunk-ROOBARLG.js";
import "./chunk-THATVQEM.js";
import "./chunk-CVJJVNYW.js";
import "./chunk-ZUOR6Q35.js";
import "./chunk-WCV446CW.js";
import "./chunk-JTYIUYNF.js";
export {
  verifiedImages
};
