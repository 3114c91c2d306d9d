import {
  showReport
} from "./chunk-2KE2JXZM.js";
import "./chunk-HDWS2GDJ.js";
import "./chunk-76G3KJNQ.js";
import "./chunk-VN54K6SU.js";
import "./chunk-UBLOW4JL.js";
import "./chunk-KAO2RF6T.js";
export {
  showReport
};
