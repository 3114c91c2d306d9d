import {
  applyVex,
  vexContradictions
} from "./chunk-LZZBCHFN.js";
import "./chunk-TCKM5VVW.js";
import "./chunk-C2SBPLP6.js";
import "./chunk-S3OUPWWS.js";
import "./chunk-JTYIUYNF.js";
export {
  applyVex,
  vexContradictions
};
