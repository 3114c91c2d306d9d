import {
  main
} from "./chunk-V7K2DVRZ.js";
import "./chunk-ZRF4SSEZ.js";
import "./chunk-VS2CG5Y6.js";
import "./chunk-N5X2VPK6.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
