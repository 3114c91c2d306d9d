import {
  applyVex,
  vexContradictions
} from "./chunk-EIJEZIIS.js";
import "./chunk-YPSOVFTF.js";
import "./chunk-VXTGE6JF.js";
import "./chunk-AY3U62DM.js";
import "./chunk-GFJIJBKB.js";
import "./chunk-JTYIUYNF.js";
export {
  applyVex,
  vexContradictions
};
