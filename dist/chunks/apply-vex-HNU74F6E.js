import {
  applyVex,
  vexContradictions
} from "./chunk-EIJEZIIS.js";
import "./chunk-YPSOVFTF.js";
import "./chunk-VXTGE6JF.js";
import "./chunk-EEJBYTMF.js";
import "./chunk-DGAQCLE7.js";
import "./chunk-JTYIUYNF.js";
export {
  applyVex,
  vexContradictions
};
