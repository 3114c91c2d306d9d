import {
  main
} from "./chunk-P5KGYMXR.js";
import "./chunk-DDT56NL7.js";
import "./chunk-XACLFGUN.js";
import "./chunk-VJHOP3QL.js";
import "./chunk-GP3MDW2Z.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-IK5KQK7W.js";
import "./chunk-2WDTREHF.js";
import "./chunk-N2NKP66E.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-VHZNX636.js";
import "./chunk-XTFZFP3N.js";
import "./chunk-3ZT6URVZ.js";
import "./chunk-UEBQSFGI.js";
import "./chunk-WVQM2GY2.js";
import "./chunk-6KBSCAJ4.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
