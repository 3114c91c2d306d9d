import {
  gatherReport
} from "./chunk-MDZPAGFC.js";
import "./chunk-4TXJ32LE.js";
import "./chunk-VCGB5ZFL.js";
import "./chunk-MYBEWRCH.js";
export {
  gatherReport
};
