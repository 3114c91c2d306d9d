import {
  gatherReport
} from "./chunk-MDZPAGFC.js";
import "./chunk-V7YLHZGK.js";
import "./chunk-OIBUB4DU.js";
import "./chunk-KAO2RF6T.js";
export {
  gatherReport
};
