import {
  main
} from "./chunk-JOVWMLYU.js";
import "./chunk-NPNWLQAL.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-5V45X77D.js";
import "./chunk-P6SRVEVR.js";
import "./chunk-PBQLYVAN.js";
import "./chunk-6MONBPL7.js";
import "./chunk-KAO2RF6T.js";
export {
  main
};
