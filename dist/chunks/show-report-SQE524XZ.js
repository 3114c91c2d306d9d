import {
  showReport
} from "./chunk-L4IMZG7R.js";
import "./chunk-JXPYEGNJ.js";
import "./chunk-EZNIDH5F.js";
import "./chunk-SRMHQBD4.js";
import "./chunk-RVBST22Q.js";
import "./chunk-JTYIUYNF.js";
export {
  showReport
};
