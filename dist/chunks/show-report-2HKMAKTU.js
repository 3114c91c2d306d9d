import {
  showReport
} from "./chunk-TCN7IL6V.js";
import "./chunk-YSZBVY4N.js";
import "./chunk-T4ZTSHQO.js";
import "./chunk-UHI6CRT5.js";
import "./chunk-4ESDXPR3.js";
export {
  showReport
};
