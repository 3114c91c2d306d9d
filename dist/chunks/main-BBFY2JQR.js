import {
  main
} from "./chunk-AAJNNLQS.js";
import "./chunk-4RLR7LGB.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-RULNHTZZ.js";
import "./chunk-IK5KQK7W.js";
import "./chunk-4ESTMZMA.js";
import "./chunk-I2T3BX5X.js";
import "./chunk-V27UC4C3.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
