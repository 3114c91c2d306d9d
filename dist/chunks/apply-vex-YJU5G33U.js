import {
  applyVex,
  vexContradictions
} from "./chunk-YTN5UBFI.js";
import "./chunk-LFWBIJSS.js";
import "./chunk-HAUA5SAI.js";
import "./chunk-EPCI5F7W.js";
import "./chunk-JTYIUYNF.js";
export {
  applyVex,
  vexContradictions
};
