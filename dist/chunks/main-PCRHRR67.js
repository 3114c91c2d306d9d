import {
  main
} from "./chunk-MYVE5M3W.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-AXZYSTBN.js";
import "./chunk-ET4B3L7Z.js";
import "./chunk-EVJZOGD4.js";
import "./chunk-65NVBDUB.js";
import "./chunk-HAUA5SAI.js";
import "./chunk-EPCI5F7W.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
