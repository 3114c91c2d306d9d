import {
  showReport
} from "./chunk-A3BY46II.js";
import "./chunk-POAUCXWI.js";
import "./chunk-QAIRHVEK.js";
import "./chunk-ZFEEEC6Q.js";
import "./chunk-4ESDXPR3.js";
export {
  showReport
};
