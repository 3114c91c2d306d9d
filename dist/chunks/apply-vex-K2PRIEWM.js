import {
  applyVex,
  vexContradictions
} from "./chunk-3AQD3YYF.js";
import "./chunk-RP7QRS7C.js";
import "./chunk-E2UZ32ZI.js";
import "./chunk-BLL6KUWP.js";
import "./chunk-JTYIUYNF.js";
export {
  applyVex,
  vexContradictions
};
