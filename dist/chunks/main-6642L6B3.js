import {
  main
} from "./chunk-JKNOK5FC.js";
import "./chunk-IK7SRVST.js";
import "./chunk-6EA4ODKU.js";
import "./chunk-5X6H3C5O.js";
import "./chunk-HHOVBAP6.js";
import "./chunk-UH4CNWQ3.js";
import "./chunk-PF6QD3FH.js";
import "./chunk-C2OB3XN3.js";
import "./chunk-4ESDXPR3.js";
export {
  main
};
