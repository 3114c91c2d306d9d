import {
  applyVex,
  vexContradictions
} from "./chunk-EIJEZIIS.js";
import "./chunk-YPSOVFTF.js";
import "./chunk-VXTGE6JF.js";
import "./chunk-G6HBLWPT.js";
import "./chunk-HMVWW5VD.js";
import "./chunk-JTYIUYNF.js";
export {
  applyVex,
  vexContradictions
};
