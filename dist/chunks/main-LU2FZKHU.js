import {
  main
} from "./chunk-3FAWM6ZE.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-XFAGGN4M.js";
import "./chunk-RI6N2QJO.js";
import "./chunk-C4WZBET7.js";
import "./chunk-65NVBDUB.js";
import "./chunk-ADIJKVGS.js";
import "./chunk-M5N27XA4.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
