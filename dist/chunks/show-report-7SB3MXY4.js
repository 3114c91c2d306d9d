import {
  showReport
} from "./chunk-QMIJI5ZH.js";
import "./chunk-P6NRW4SN.js";
import "./chunk-5JME6MYA.js";
import "./chunk-65NVBDUB.js";
import "./chunk-A732SRLW.js";
import "./chunk-XD3MCN6G.js";
import "./chunk-JTYIUYNF.js";
export {
  showReport
};
