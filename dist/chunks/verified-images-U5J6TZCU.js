import {
  verifiedImages
} from "./chunk-65ISC2ZL.js";
import "./chunk-YQYBHH7A.js";
import "./chunk-PRYFZLRM.js";
import "./chunk-VOPU57BY.js";
import "./chunk-EA4V7TCS.js";
import "./chunk-PFVNFTCW.js";
import "./chunk-THATVQEM.js";
import "./chunk-BLUKFUWX.js";
import "./chunk-SB5E3H7I.js";
import "./chunk-XFKEHE3P.js";
import "./chunk-JTYIUYNF.js";
export {
  verifiedImages
};
