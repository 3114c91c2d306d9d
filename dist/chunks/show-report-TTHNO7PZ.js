import {
  showReport
} from "./chunk-5SZGB5QM.js";
import "./chunk-YQECIOX5.js";
import "./chunk-ZNR2O4TA.js";
import "./chunk-ETVURYMM.js";
import "./chunk-5PZIW4RT.js";
export {
  showReport
};
