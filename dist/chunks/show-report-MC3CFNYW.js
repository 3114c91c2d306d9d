import {
  showReport
} from "./chunk-LWGVUODT.js";
import "./chunk-UOQPMGRZ.js";
import "./chunk-MI6MYPZA.js";
import "./chunk-PDDQ2E3J.js";
import "./chunk-HT5UQKYW.js";
export {
  showReport
};
