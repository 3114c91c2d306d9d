import {
  main
} from "./chunk-C6IX3XL5.js";
import "./chunk-Q6Q7VPG7.js";
import "./chunk-EI65V5ZB.js";
import "./chunk-6EPBGMO5.js";
import "./chunk-UH4CNWQ3.js";
import "./chunk-V7MKOA47.js";
import "./chunk-TRRO3PXF.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
