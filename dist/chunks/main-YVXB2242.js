import {
  main
} from "./chunk-NLX6VGIN.js";
import "./chunk-QI5Y7MET.js";
import "./chunk-L77QNKZS.js";
import "./chunk-IZZURPI7.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
