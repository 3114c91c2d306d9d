import {
  showReport
} from "./chunk-KG77KWOX.js";
import "./chunk-Q76ACC2H.js";
import "./chunk-D4H36HZY.js";
import "./chunk-65NVBDUB.js";
import "./chunk-4NOUDM63.js";
import "./chunk-P6J6JKB3.js";
import "./chunk-JTYIUYNF.js";
export {
  showReport
};
