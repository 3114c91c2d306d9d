import {
  showReport
} from "./chunk-STQLP7OC.js";
import "./chunk-EPJEWWK3.js";
import "./chunk-BK4HSGJU.js";
import "./chunk-HFM7OZZG.js";
import "./chunk-HT5UQKYW.js";
export {
  showReport
};
