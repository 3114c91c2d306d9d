import {
  main
} from "./chunk-IE2K4JSR.js";
import "./chunk-7C6MVWVH.js";
import "./chunk-5NI37PRP.js";
import "./chunk-C2BLPLDE.js";
import "./chunk-J6TLKD2B.js";
import "./chunk-IFIQVHC3.js";
import "./chunk-DMRRFDWR.js";
import "./chunk-2HOVPHXV.js";
import "./chunk-4T62MVMW.js";
import "./chunk-ETT67LST.js";
import "./chunk-IFH4R7PD.js";
import "./chunk-PQ5NYJFL.js";
import "./chunk-5JNID47B.js";
import "./chunk-B7DG52F3.js";
import "./chunk-RVFCCLCR.js";
export {
  main
};
