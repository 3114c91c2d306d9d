import {
  gatherReport
} from "./chunk-MDZPAGFC.js";
import "./chunk-ZIGBFPDK.js";
import "./chunk-BIPKE7N2.js";
import "./chunk-G3XLAG5J.js";
export {
  gatherReport
};
