import {
  main
} from "./chunk-S2QJQN74.js";
import "./chunk-TCN7IL6V.js";
import "./chunk-BP2XDR57.js";
import "./chunk-YSZBVY4N.js";
import "./chunk-T4ZTSHQO.js";
import "./chunk-UH4CNWQ3.js";
import "./chunk-XX2RSMGE.js";
import "./chunk-UHI6CRT5.js";
import "./chunk-4ESDXPR3.js";
export {
  main
};
