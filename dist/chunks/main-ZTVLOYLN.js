import {
  main
} from "./chunk-JZGXYWHD.js";
import "./chunk-YZLYR3TX.js";
import "./chunk-ORETY7BF.js";
import "./chunk-H3W7PVZ6.js";
import "./chunk-OSW6ZVXL.js";
import "./chunk-4RL3J53T.js";
import "./chunk-ZM2JPFYL.js";
import "./chunk-4ESDXPR3.js";
export {
  main
};
