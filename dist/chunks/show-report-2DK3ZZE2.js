import {
  showReport
} from "./chunk-P7FA37WD.js";
import "./chunk-H5BEGUJB.js";
import "./chunk-LTZBZWEN.js";
import "./chunk-65NVBDUB.js";
import "./chunk-IG5OLN7J.js";
import "./chunk-N4YOXMZD.js";
import "./chunk-JTYIUYNF.js";
export {
  showReport
};
