import {
  main
} from "./chunk-56QPQX4U.js";
import "./chunk-AWSE2L5E.js";
import "./chunk-ADIJKVGS.js";
import "./chunk-M5N27XA4.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
