import {
  openSigning
} from "./chunk-JZTVRUYJ.js";
import "./chunk-LB4UFPO5.js";
import "./chunk-72ORCZIY.js";
import "./chunk-AEVISEGN.js";
import "./chunk-EVLC7UXF.js";
import "./chunk-KAR6DPG7.js";
import "./chunk-KSAPSDIZ.js";
import "./chunk-4ESDXPR3.js";
export {
  openSigning
};
