import {
  openSigning
} from "./chunk-ZFJQ74QF.js";
import "./chunk-BPM7KEV6.js";
import "./chunk-2XBBB2MF.js";
import "./chunk-QCLCOI3P.js";
import "./chunk-P7CZ5A5S.js";
export {
  openSigning
};
