import {
  applyVex,
  vexContradictions
} from "./chunk-ZHLUT2SL.js";
import "./chunk-LM6HSEQ3.js";
import "./chunk-EYZMORZ6.js";
import "./chunk-YZZKLJZG.js";
import "./chunk-JTYIUYNF.js";
export {
  applyVex,
  vexContradictions
};
