import {
  main
} from "./chunk-3JDTJT5P.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-P7FA37WD.js";
import "./chunk-H5BEGUJB.js";
import "./chunk-LTZBZWEN.js";
import "./chunk-65NVBDUB.js";
import "./chunk-IG5OLN7J.js";
import "./chunk-N4YOXMZD.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
