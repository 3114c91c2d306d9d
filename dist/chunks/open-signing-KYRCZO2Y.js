import {
  openSigning
} from "./chunk-AAM6OPKF.js";
import "./chunk-NHTRZLDF.js";
import "./chunk-ZP7NCR2L.js";
import "./chunk-VN54K6SU.js";
import "./chunk-UBLOW4JL.js";
import "./chunk-KAO2RF6T.js";
export {
  openSigning
};
