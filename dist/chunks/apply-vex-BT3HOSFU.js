import {
  applyVex,
  vexContradictions
} from "./chunk-AX63VIZC.js";
import "./chunk-ISHSGEM7.js";
import "./chunk-OT55VCTT.js";
import "./chunk-ZYZ3IHX7.js";
import "./chunk-JTYIUYNF.js";
export {
  applyVex,
  vexContradictions
};
