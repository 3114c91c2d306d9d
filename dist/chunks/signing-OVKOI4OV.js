import {
  openSigning
} from "./chunk-GFQXI6DL.js";
import "./chunk-7ZWQYTZD.js";
import "./chunk-X5OQYQ3B.js";
import "./chunk-DX5NHBEE.js";
import "./chunk-H6YBQESC.js";
import "./chunk-MKOF6I7M.js";
import "./chunk-HT5UQKYW.js";
export {
  openSigning
};
