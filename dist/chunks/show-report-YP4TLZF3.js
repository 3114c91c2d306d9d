import {
  showReport
} from "./chunk-TRPDLWB4.js";
import "./chunk-RIKCMP4X.js";
import "./chunk-2MQOYRQ6.js";
import "./chunk-MDU24MM4.js";
import "./chunk-Z4O3HSNI.js";
export {
  showReport
};
