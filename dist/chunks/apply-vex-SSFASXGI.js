import {
  applyVex,
  vexContradictions
} from "./chunk-SCHSF4MX.js";
import "./chunk-NFFFT34X.js";
import "./chunk-4MWOCEIU.js";
import "./chunk-62DGP7QQ.js";
import "./chunk-JTYIUYNF.js";
export {
  applyVex,
  vexContradictions
};
