import {
  applyVex,
  vexContradictions
} from "./chunk-EIJEZIIS.js";
import "./chunk-YPSOVFTF.js";
import "./chunk-VXTGE6JF.js";
import "./chunk-X7WIRENX.js";
import "./chunk-5LOOYMAW.js";
import "./chunk-JTYIUYNF.js";
export {
  applyVex,
  vexContradictions
};
