import {
  applyVex,
  vexContradictions
} from "./chunk-NZUA752H.js";
import "./chunk-HJC2KNOO.js";
import "./chunk-62EXTENZ.js";
import "./chunk-VE562KIL.js";
import "./chunk-JTYIUYNF.js";
export {
  applyVex,
  vexContradictions
};
