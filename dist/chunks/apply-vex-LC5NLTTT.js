import {
  applyVex,
  vexContradictions
} from "./chunk-UWRO5ETB.js";
import "./chunk-5UHEAB6V.js";
import "./chunk-DHE6XOYL.js";
import "./chunk-VECPND37.js";
import "./chunk-JTYIUYNF.js";
export {
  applyVex,
  vexContradictions
};
