import {
  main
} from "./chunk-X23HFYYI.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-L4IMZG7R.js";
import "./chunk-JXPYEGNJ.js";
import "./chunk-EZNIDH5F.js";
import "./chunk-SRMHQBD4.js";
import "./chunk-RVBST22Q.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
