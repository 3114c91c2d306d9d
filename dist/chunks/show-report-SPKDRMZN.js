import {
  showReport
} from "./chunk-SPYXIG6W.js";
import "./chunk-OVYV2IBP.js";
import "./chunk-WODPAEKD.js";
import "./chunk-65NVBDUB.js";
import "./chunk-O7XCZK5U.js";
import "./chunk-LEG5LCCG.js";
import "./chunk-JTYIUYNF.js";
export {
  showReport
};
