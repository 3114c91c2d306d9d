import {
  main
} from "./chunk-C6JYVK5C.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-EFNDKNCQ.js";
import "./chunk-7AREWHYH.js";
import "./chunk-PGUQAKHP.js";
import "./chunk-NUIR4Y74.js";
import "./chunk-XGS34SEP.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
