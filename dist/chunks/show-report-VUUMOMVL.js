import {
  showReport
} from "./chunk-KNQFWTXW.js";
import "./chunk-RKRXWGBX.js";
import "./chunk-CIQ73ILS.js";
import "./chunk-6OKONAAZ.js";
import "./chunk-Z4O3HSNI.js";
export {
  showReport
};
