import {
  main
} from "./chunk-HMUG2FJ7.js";
import "./chunk-O3U7MPUN.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-HH7X4IQS.js";
import "./chunk-IUSM3JLH.js";
import "./chunk-E6LD7Y3M.js";
import "./chunk-EYVHDQRG.js";
import "./chunk-DFF4XGLL.js";
import "./chunk-G3XLAG5J.js";
export {
  main
};
