import {
  main
} from "./chunk-AIMFCDBY.js";
import "./chunk-EEDZHEQP.js";
import "./chunk-P45EUWAY.js";
import "./chunk-4K6HNQX4.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
