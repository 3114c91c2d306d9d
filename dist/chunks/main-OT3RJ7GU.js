import {
  main
} from "./chunk-M4ASMS5J.js";
import "./chunk-SWZ4JG6T.js";
import "./chunk-LNZVHBH6.js";
import "./chunk-VRCH3QOI.js";
import "./chunk-JXR5BIB2.js";
import "./chunk-TT3WSHJ4.js";
import "./chunk-74CZ62KD.js";
import "./chunk-ZIGBFPDK.js";
import "./chunk-BIPKE7N2.js";
import "./chunk-G3XLAG5J.js";
export {
  main
};
