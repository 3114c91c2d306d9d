import {
  applyVex,
  vexContradictions
} from "./chunk-EIJEZIIS.js";
import "./chunk-YPSOVFTF.js";
import "./chunk-VXTGE6JF.js";
import "./chunk-O7XCZK5U.js";
import "./chunk-LEG5LCCG.js";
import "./chunk-JTYIUYNF.js";
export {
  applyVex,
  vexContradictions
};
