import {
  main
} from "./chunk-E4UBEBYT.js";
import "./chunk-WH4MCTDQ.js";
import "./chunk-AUUACHRT.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-IK5KQK7W.js";
import "./chunk-5XFAYQZA.js";
import "./chunk-PB24V77V.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-HT3KGKN4.js";
import "./chunk-K3Q5AZIR.js";
import "./chunk-T4TBFIFH.js";
import "./chunk-KFDKEDQQ.js";
import "./chunk-G3XLAG5J.js";
export {
  main
};
