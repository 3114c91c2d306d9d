import {
  main
} from "./chunk-ZSYEMWZN.js";
import "./chunk-SHYRDQKO.js";
import "./chunk-4HYVN2GG.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-IK5KQK7W.js";
import "./chunk-6QODT537.js";
import "./chunk-6PXHVYKZ.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-LYQ5GQP5.js";
import "./chunk-7A2OIWVV.js";
import "./chunk-THSWDJFT.js";
import "./chunk-LAH4TFRX.js";
import "./chunk-KAO2RF6T.js";
export {
  main
};
