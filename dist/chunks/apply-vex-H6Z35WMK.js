import {
  applyVex,
  vexContradictions
} from "./chunk-XLF5HITE.js";
import "./chunk-32OYM52U.js";
import "./chunk-2YKE6MR6.js";
import "./chunk-VDAKML6V.js";
import "./chunk-JTYIUYNF.js";
export {
  applyVex,
  vexContradictions
};
