import {
  openSigning
} from "./chunk-JYY323FV.js";
import "./chunk-5XHUGKVN.js";
import "./chunk-TWJNXAEZ.js";
import "./chunk-EYVHDQRG.js";
import "./chunk-DFF4XGLL.js";
import "./chunk-G3XLAG5J.js";
export {
  openSigning
};
