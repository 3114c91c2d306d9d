import {
  main
} from "./chunk-EONUHAQ7.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-YNSF7GQ7.js";
import "./chunk-TJ2TFEWD.js";
import "./chunk-LHS7UAPG.js";
import "./chunk-65NVBDUB.js";
import "./chunk-7MVXGND6.js";
import "./chunk-IAMG26EC.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
