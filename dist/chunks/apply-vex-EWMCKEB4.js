import {
  applyVex,
  vexContradictions
} from "./chunk-B2OZL3GU.js";
import "./chunk-FTQIIUZL.js";
import "./chunk-ENFUSZDN.js";
import "./chunk-6HX22B5Y.js";
import "./chunk-JTYIUYNF.js";
export {
  applyVex,
  vexContradictions
};
