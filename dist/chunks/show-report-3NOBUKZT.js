import {
  showReport
} from "./chunk-UQ5B3BLY.js";
import "./chunk-M5L4OWKS.js";
import "./chunk-2QDJH5KO.js";
import "./chunk-V7ZJK3KG.js";
import "./chunk-SWTSHDUY.js";
import "./chunk-KSAPSDIZ.js";
import "./chunk-4ESDXPR3.js";
export {
  showReport
};
