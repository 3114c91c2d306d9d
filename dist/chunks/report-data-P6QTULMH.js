import {
  gatherReport
} from "./chunk-MDZPAGFC.js";
import "./chunk-2XBBB2MF.js";
import "./chunk-QCLCOI3P.js";
import "./chunk-P7CZ5A5S.js";
export {
  gatherReport
};
