import {
  main
} from "./chunk-DXHLUAKL.js";
import "./chunk-BIDLHJT6.js";
import "./chunk-O3U7MPUN.js";
import "./chunk-JRNJFBT3.js";
import "./chunk-TT3WSHJ4.js";
import "./chunk-5XHUGKVN.js";
import "./chunk-EYVHDQRG.js";
import "./chunk-DFF4XGLL.js";
import "./chunk-G3XLAG5J.js";
export {
  main
};
