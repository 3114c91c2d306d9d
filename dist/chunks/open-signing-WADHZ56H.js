import {
  openSigning
} from "./chunk-GLVOHD5X.js";
import "./chunk-74CZ62KD.js";
import "./chunk-K34ERFIW.js";
import "./chunk-ZIGBFPDK.js";
import "./chunk-BIPKE7N2.js";
import "./chunk-G3XLAG5J.js";
export {
  openSigning
};
