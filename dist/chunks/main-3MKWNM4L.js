import {
  main
} from "./chunk-ZA2HUXQ2.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-7C3B23QN.js";
import "./chunk-UTNRCGJ3.js";
import "./chunk-3J4EEHMD.js";
import "./chunk-MRBA4SM5.js";
import "./chunk-32QZV64C.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
