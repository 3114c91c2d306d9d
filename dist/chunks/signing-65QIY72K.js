import {
  openSigning
} from "./chunk-J6TLKD2B.js";
import "./chunk-IFIQVHC3.js";
import "./chunk-ETT67LST.js";
import "./chunk-IFH4R7PD.js";
import "./chunk-PQ5NYJFL.js";
import "./chunk-B7DG52F3.js";
import "./chunk-RVFCCLCR.js";
export {
  openSigning
};
