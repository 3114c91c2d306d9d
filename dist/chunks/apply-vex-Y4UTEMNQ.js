import {
  applyVex,
  vexContradictions
} from "./chunk-N2PI4HF6.js";
import "./chunk-BVHOWKHW.js";
import "./chunk-VS2CG5Y6.js";
import "./chunk-N5X2VPK6.js";
import "./chunk-JTYIUYNF.js";
export {
  applyVex,
  vexContradictions
};
