import {
  applyVex,
  vexContradictions
} from "./chunk-EIJEZIIS.js";
import "./chunk-YPSOVFTF.js";
import "./chunk-VXTGE6JF.js";
import "./chunk-UZNTMGME.js";
import "./chunk-CWLEWVPE.js";
import "./chunk-JTYIUYNF.js";
export {
  applyVex,
  vexContradictions
};
