import {
  applyVex,
  vexContradictions
} from "./chunk-R6R3MR4I.js";
import "./chunk-C7KRF6G2.js";
import "./chunk-SB5E3H7I.js";
import "./chunk-XFKEHE3P.js";
import "./chunk-JTYIUYNF.js";
export {
  applyVex,
  vexContradictions
};
