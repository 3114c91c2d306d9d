import {
  showReport
} from "./chunk-Q6Q7VPG7.js";
import "./chunk-6EPBGMO5.js";
import "./chunk-TRRO3PXF.js";
import "./chunk-HT5UQKYW.js";
export {
  showReport
};
