import {
  main
} from "./chunk-VRA4WR6A.js";
import "./chunk-ST4ET2SN.js";
import "./chunk-ORETY7BF.js";
import "./chunk-H3W7PVZ6.js";
import "./chunk-OSW6ZVXL.js";
import "./chunk-NTEBUN45.js";
import "./chunk-C2OB3XN3.js";
import "./chunk-4ESDXPR3.js";
export {
  main
};
