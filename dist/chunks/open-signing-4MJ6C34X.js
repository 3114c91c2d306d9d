import {
  openSigning
} from "./chunk-2WQEEVSO.js";
import "./chunk-SEQ732SS.js";
import "./chunk-4TXJ32LE.js";
import "./chunk-VCGB5ZFL.js";
import "./chunk-MYBEWRCH.js";
export {
  openSigning
};
