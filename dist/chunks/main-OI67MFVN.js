import {
  main
} from "./chunk-IP432QU5.js";
import "./chunk-2KD2IYFT.js";
import "./chunk-MQP5TO4V.js";
import "./chunk-MI4Z6HBQ.js";
import "./chunk-2JT56FT3.js";
import "./chunk-UH4CNWQ3.js";
import "./chunk-YZLYR3TX.js";
import "./chunk-ORETY7BF.js";
import "./chunk-H3W7PVZ6.js";
import "./chunk-OSW6ZVXL.js";
import "./chunk-S2IXFZ6N.js";
import "./chunk-DFODQ5DN.js";
import "./chunk-JUHAXBXL.js";
import "./chunk-ZM2JPFYL.js";
import "./chunk-4ESDXPR3.js";
export {
  main
};
