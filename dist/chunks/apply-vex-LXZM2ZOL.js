import {
  applyVex,
  vexContradictions
} from "./chunk-NF32ZX4D.js";
import "./chunk-3Q2QK3PO.js";
import "./chunk-ORLYU4QX.js";
import "./chunk-AN3LLNA4.js";
import "./chunk-JTYIUYNF.js";
export {
  applyVex,
  vexContradictions
};
