import {
  main
} from "./chunk-L7LBETMF.js";
import "./chunk-CTX3BJR3.js";
import "./chunk-AUUACHRT.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-IK5KQK7W.js";
import "./chunk-PB24V77V.js";
import "./chunk-T4TBFIFH.js";
import "./chunk-KFDKEDQQ.js";
import "./chunk-G3XLAG5J.js";
export {
  main
};
