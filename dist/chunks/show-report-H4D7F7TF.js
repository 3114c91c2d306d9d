import {
  showReport
} from "./chunk-E34JUG2X.js";
import "./chunk-MFN3YCMB.js";
import "./chunk-V7YLHZGK.js";
import "./chunk-OIBUB4DU.js";
import "./chunk-KAO2RF6T.js";
export {
  showReport
};
