import {
  applyVex,
  vexContradictions
} from "./chunk-KMQHJMVF.js";
import "./chunk-ZJIDEQMN.js";
import "./chunk-ADIJKVGS.js";
import "./chunk-M5N27XA4.js";
import "./chunk-JTYIUYNF.js";
export {
  applyVex,
  vexContradictions
};
