import {
  applyVex,
  vexContradictions
} from "./chunk-3VY7I4QY.js";
import "./chunk-7VXKK22H.js";
import "./chunk-QHPJNTE7.js";
import "./chunk-K2OOLIQ7.js";
import "./chunk-JTYIUYNF.js";
export {
  applyVex,
  vexContradictions
};
