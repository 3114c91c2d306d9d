import {
  main
} from "./chunk-5GVYYLTW.js";
import "./chunk-INUVHZMR.js";
import "./chunk-OLO6A7R6.js";
import "./chunk-CVVOTSYA.js";
import "./chunk-Y6PSIFZW.js";
import "./chunk-FHGQL5XY.js";
import "./chunk-4L7NXEBH.js";
import "./chunk-WLSSJOGT.js";
import "./chunk-4T62MVMW.js";
import "./chunk-ILLWPDEB.js";
import "./chunk-J2XIYMKV.js";
import "./chunk-3UBF5ZST.js";
import "./chunk-M3NBJICO.js";
import "./chunk-PDDQ2E3J.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
