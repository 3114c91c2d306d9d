import {
  applyVex,
  vexContradictions
} from "./chunk-EQUSIKCO.js";
import "./chunk-CN47F3PQ.js";
import "./chunk-ZUOR6Q35.js";
import "./chunk-WCV446CW.js";
import "./chunk-JTYIUYNF.js";
export {
  applyVex,
  vexContradictions
};
