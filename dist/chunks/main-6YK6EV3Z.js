import {
  main
} from "./chunk-GTPFVBY7.js";
import "./chunk-QXA4DIDY.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-RPGBUZ63.js";
import "./chunk-IK5KQK7W.js";
import "./chunk-KKWZ2ZXO.js";
import "./chunk-RL4IBFQP.js";
import "./chunk-LNKUYTYB.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
