import {
  applyVex,
  vexContradictions
} from "./chunk-T5IE7U6F.js";
import "./chunk-3Q2QK3PO.js";
import "./chunk-ORLYU4QX.js";
import "./chunk-AN3LLNA4.js";
import "./chunk-JTYIUYNF.js";
export {
  applyVex,
  vexContradictions
};
