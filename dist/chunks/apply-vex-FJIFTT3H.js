import {
  applyVex,
  vexContradictions
} from "./chunk-ULVBLCAQ.js";
import "./chunk-QGOYMDCC.js";
import "./chunk-L77QNKZS.js";
import "./chunk-IZZURPI7.js";
import "./chunk-JTYIUYNF.js";
export {
  applyVex,
  vexContradictions
};
