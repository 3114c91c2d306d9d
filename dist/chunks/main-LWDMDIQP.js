import {
  main
} from "./chunk-746ASFK6.js";
import "./chunk-DHLPUOZ5.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-FXZENPF3.js";
import "./chunk-ACEWSWFB.js";
import "./chunk-5S32SYRA.js";
import "./chunk-L43QLR6C.js";
import "./chunk-MYBEWRCH.js";
export {
  main
};
