import {
  main
} from "./chunk-2YBNCCEL.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-NJKKL5PQ.js";
import "./chunk-53VYGQXG.js";
import "./chunk-52WZB25R.js";
import "./chunk-6ZQEVZMB.js";
import "./chunk-SDOS7APH.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
