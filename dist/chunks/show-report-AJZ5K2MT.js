import {
  showReport
} from "./chunk-2NG5FKJU.js";
import "./chunk-3APM4P6A.js";
import "./chunk-4TXJ32LE.js";
import "./chunk-VCGB5ZFL.js";
import "./chunk-MYBEWRCH.js";
export {
  showReport
};
