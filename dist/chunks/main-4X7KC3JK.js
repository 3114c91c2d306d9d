import {
  main
} from "./chunk-4WA5VIKR.js";
import "./chunk-QUTR43AI.js";
import "./chunk-DHE6XOYL.js";
import "./chunk-VECPND37.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
