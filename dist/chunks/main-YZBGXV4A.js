import {
  main
} from "./chunk-6C7KCPF6.js";
import "./chunk-RJQCVF3S.js";
import "./chunk-ORETY7BF.js";
import "./chunk-H3W7PVZ6.js";
import "./chunk-OSW6ZVXL.js";
import "./chunk-4TQHEN7Y.js";
import "./chunk-UHI6CRT5.js";
import "./chunk-4ESDXPR3.js";
export {
  main
};
