import {
  main
} from "./chunk-NQI57HMU.js";
import "./chunk-LWGVUODT.js";
import "./chunk-F2XW7OE5.js";
import "./chunk-UOQPMGRZ.js";
import "./chunk-MI6MYPZA.js";
import "./chunk-UH4CNWQ3.js";
import "./chunk-PDDQ2E3J.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
