import {
  main
} from "./chunk-CAPXW43P.js";
import "./chunk-BYWCKWOD.js";
import "./chunk-7UNIP5JD.js";
import "./chunk-CVVOTSYA.js";
import "./chunk-GURDJNQW.js";
import "./chunk-QHW6MPPS.js";
import "./chunk-BGOV6GUF.js";
import "./chunk-FZL4WYUG.js";
import "./chunk-4T62MVMW.js";
import "./chunk-72S5AIDR.js";
import "./chunk-BW5F3CJL.js";
import "./chunk-S37BJPA5.js";
import "./chunk-V7MKOA47.js";
import "./chunk-2VMZMXUK.js";
import "./chunk-VXZUSQT3.js";
import "./chunk-TRRO3PXF.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
