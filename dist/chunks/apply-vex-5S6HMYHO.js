import {
  applyVex,
  vexContradictions
} from "./chunk-MK4PJUDY.js";
import "./chunk-WBWJJ6RX.js";
import "./chunk-LYNB3634.js";
import "./chunk-U3ZERQM7.js";
import "./chunk-JTYIUYNF.js";
export {
  applyVex,
  vexContradictions
};
