import {
  main
} from "./chunk-I3EAIZVH.js";
import "./chunk-GP3MDW2Z.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-YURCBPAY.js";
import "./chunk-IK5KQK7W.js";
import "./chunk-N2NKP66E.js";
import "./chunk-UEBQSFGI.js";
import "./chunk-WVQM2GY2.js";
import "./chunk-6KBSCAJ4.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
