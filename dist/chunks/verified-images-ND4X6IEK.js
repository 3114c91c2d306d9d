import {
  verifiedImages
} from "./chunk-CU4UZ2OK.js";
import "./chunk-B2MV5QRL.js";
import "./chunk-THATVQEM.js";
import "./chunk-TAYWJBOZ.js";
import "./chunk-QUQTRBHH.js";
import "./chunk-EA4V7TCS.js";
import "./chunk-RWTPBWFV.js";
import "./chunk-XDEGTVNO.js";
import "./chunk-I6SNHLPZ.js";
import "./chunk-FWSJ6BX5.js";
import "./chunk-JTYIUYNF.js";
export {
  verifiedImages
};
