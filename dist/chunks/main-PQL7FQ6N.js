import {
  main
} from "./chunk-5FF6VJZW.js";
import "./chunk-U4RN3PQ4.js";
import "./chunk-4RLR7LGB.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-IK5KQK7W.js";
import "./chunk-4LFEUTF3.js";
import "./chunk-4ESTMZMA.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-2ILJ74RS.js";
import "./chunk-S56IKRCG.js";
import "./chunk-I2T3BX5X.js";
import "./chunk-V27UC4C3.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
