import {
  verifiedImages
} from "./chunk-5FG5ZTMP.js";
import "./chunk-OSA65FNU.js";
import "./chunk-E3W44NFU.js";
import "./chunk-5XVIZ3BC.js";
import "./chunk-EA4V7TCS.js";
import "./chunk-SSUXSN5I.js";
import "./chunk-THATVQEM.js";
import "./chunk-QZM4NCMU.js";
import "./chunk-2YKE6MR6.js";
import "./chunk-VDAKML6V.js";
import "./chunk-JTYIUYNF.js";
export {
  verifiedImages
};
