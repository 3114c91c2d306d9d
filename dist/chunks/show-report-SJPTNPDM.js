import {
  showReport
} from "./chunk-IK7SRVST.js";
import "./chunk-5X6H3C5O.js";
import "./chunk-HHOVBAP6.js";
import "./chunk-C2OB3XN3.js";
import "./chunk-4ESDXPR3.js";
export {
  showReport
};
