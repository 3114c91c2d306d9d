import {
  applyVex,
  vexContradictions
} from "./chunk-5UNXXP7X.js";
import "./chunk-3ORBNHJ6.js";
import "./chunk-CLRFUU7T.js";
import "./chunk-WZRU4GLT.js";
import "./chunk-JTYIUYNF.js";
export {
  applyVex,
  vexContradictions
};
