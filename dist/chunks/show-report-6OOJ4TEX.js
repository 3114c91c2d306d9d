import {
  showReport
} from "./chunk-LSCKHCY3.js";
import "./chunk-XRB6I2NJ.js";
import "./chunk-YSJR5AGQ.js";
import "./chunk-3WJUOTQC.js";
import "./chunk-HT5UQKYW.js";
export {
  showReport
};
