import {
  main
} from "./chunk-6HUQ6NRS.js";
import "./chunk-AINVILC7.js";
import "./chunk-LVEQLMMB.js";
import "./chunk-CVVOTSYA.js";
import "./chunk-GFQXI6DL.js";
import "./chunk-7ZWQYTZD.js";
import "./chunk-ZOXFVDLN.js";
import "./chunk-6L6GVCVS.js";
import "./chunk-X5OQYQ3B.js";
import "./chunk-DX5NHBEE.js";
import "./chunk-H6YBQESC.js";
import "./chunk-RBXFH2DC.js";
import "./chunk-BLT6FA2H.js";
import "./chunk-NWDILECB.js";
import "./chunk-ULBALM4L.js";
import "./chunk-MKOF6I7M.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
