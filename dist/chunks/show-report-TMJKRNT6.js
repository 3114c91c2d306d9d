import {
  showReport
} from "./chunk-NDNQ5O4Q.js";
import "./chunk-NGUOPRBX.js";
import "./chunk-QAPCX52A.js";
import "./chunk-BDMDDBNL.js";
import "./chunk-Z4O3HSNI.js";
export {
  showReport
};
