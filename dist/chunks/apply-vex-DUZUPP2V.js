import {
  applyVex,
  vexContradictions
} from "./chunk-5UVBRQ2T.js";
import "./chunk-CQYLVBUI.js";
import "./chunk-A732SRLW.js";
import "./chunk-XD3MCN6G.js";
import "./chunk-JTYIUYNF.js";
export {
  applyVex,
  vexContradictions
};
