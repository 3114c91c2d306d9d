import {
  main
} from "./chunk-Z5CX5TVY.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-CGPCRO6A.js";
import "./chunk-O56EBUDO.js";
import "./chunk-7CSXWPC3.js";
import "./chunk-65NVBDUB.js";
import "./chunk-RAEYFPGO.js";
import "./chunk-WYYA2LGC.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
