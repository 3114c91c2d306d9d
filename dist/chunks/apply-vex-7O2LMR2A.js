import {
  applyVex,
  vexContradictions
} from "./chunk-RRLGO4DH.js";
import "./chunk-5MU7ZR6P.js";
import "./chunk-SBQDIK2O.js";
import "./chunk-ZECXRRYE.js";
import "./chunk-JTYIUYNF.js";
export {
  applyVex,
  vexContradictions
};
