import {
  showReport
} from "./chunk-KEPLKBSN.js";
import "./chunk-4XGCW53V.js";
import "./chunk-PZM6IOM4.js";
import "./chunk-HT5UQKYW.js";
export {
  showReport
};
