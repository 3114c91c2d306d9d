import {
  gatherReport
} from "./chunk-MDZPAGFC.js";
import "./chunk-P45EUWAY.js";
import "./chunk-4K6HNQX4.js";
import "./chunk-JTYIUYNF.js";
export {
  gatherReport
};
