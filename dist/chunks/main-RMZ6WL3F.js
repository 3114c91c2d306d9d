import {
  main
} from "./chunk-X73D4A7K.js";
import "./chunk-RRIITX3C.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-RXR37D3T.js";
import "./chunk-6FB3NXM2.js";
import "./chunk-LKKZDWHM.js";
import "./chunk-T44TN7UK.js";
import "./chunk-LO34U3EU.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
