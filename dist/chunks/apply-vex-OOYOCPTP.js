import {
  applyVex,
  vexContradictions
} from "./chunk-YCYS7RLO.js";
import "./chunk-JKRID63C.js";
import "./chunk-QSGJVNHY.js";
import "./chunk-7HVXNZTF.js";
import "./chunk-JTYIUYNF.js";
export {
  applyVex,
  vexContradictions
};
