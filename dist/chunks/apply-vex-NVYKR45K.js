import {
  applyVex,
  vexContradictions
} from "./chunk-7AVSZ6OU.js";
import "./chunk-I3DXERVP.js";
import "./chunk-IG5OLN7J.js";
import "./chunk-N4YOXMZD.js";
import "./chunk-JTYIUYNF.js";
export {
  applyVex,
  vexContradictions
};
