import {
  gatherReport
} from "./chunk-MDZPAGFC.js";
import "./chunk-ZNR2O4TA.js";
import "./chunk-ETVURYMM.js";
import "./chunk-5PZIW4RT.js";
export {
  gatherReport
};
