import {
  openSigning
} from "./chunk-Y6PSIFZW.js";
import "./chunk-FHGQL5XY.js";
import "./chunk-ILLWPDEB.js";
import "./chunk-J2XIYMKV.js";
import "./chunk-3UBF5ZST.js";
import "./chunk-PDDQ2E3J.js";
import "./chunk-HT5UQKYW.js";
export {
  openSigning
};
