import {
  openSigning
} from "./chunk-GURDJNQW.js";
import "./chunk-QHW6MPPS.js";
import "./chunk-72S5AIDR.js";
import "./chunk-BW5F3CJL.js";
import "./chunk-S37BJPA5.js";
import "./chunk-TRRO3PXF.js";
import "./chunk-HT5UQKYW.js";
export {
  openSigning
};
