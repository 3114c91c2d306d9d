import {
  main
} from "./chunk-EGTCZVJX.js";
import "./chunk-QQSGLUXQ.js";
import "./chunk-PKW76PST.js";
import "./chunk-2RNOVSM5.js";
import "./chunk-2WQEEVSO.js";
import "./chunk-SEQ732SS.js";
import "./chunk-SOYIKW2W.js";
import "./chunk-4TXJ32LE.js";
import "./chunk-VCGB5ZFL.js";
import "./chunk-MYBEWRCH.js";
export {
  main
};
