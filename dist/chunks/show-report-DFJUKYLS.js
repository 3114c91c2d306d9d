import {
  showReport
} from "./chunk-AXZYSTBN.js";
import "./chunk-ET4B3L7Z.js";
import "./chunk-EVJZOGD4.js";
import "./chunk-65NVBDUB.js";
import "./chunk-HAUA5SAI.js";
import "./chunk-EPCI5F7W.js";
import "./chunk-JTYIUYNF.js";
export {
  showReport
};
