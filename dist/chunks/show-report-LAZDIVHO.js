import {
  showReport
} from "./chunk-CGPCRO6A.js";
import "./chunk-O56EBUDO.js";
import "./chunk-7CSXWPC3.js";
import "./chunk-65NVBDUB.js";
import "./chunk-RAEYFPGO.js";
import "./chunk-WYYA2LGC.js";
import "./chunk-JTYIUYNF.js";
export {
  showReport
};
