import {
  main
} from "./chunk-PUODVJFV.js";
import "./chunk-OZAPSFTK.js";
import "./chunk-CO4WVJKB.js";
import "./chunk-YWUW5LZ4.js";
import "./chunk-ZFJQ74QF.js";
import "./chunk-BPM7KEV6.js";
import "./chunk-2R4LMTQE.js";
import "./chunk-2XBBB2MF.js";
import "./chunk-QCLCOI3P.js";
import "./chunk-P7CZ5A5S.js";
export {
  main
};
