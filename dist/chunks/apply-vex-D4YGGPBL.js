import {
  applyVex,
  vexContradictions
} from "./chunk-EIJEZIIS.js";
import "./chunk-YPSOVFTF.js";
import "./chunk-VXTGE6JF.js";
import "./chunk-FM3N2AWV.js";
import "./chunk-FQ6OEXTQ.js";
import "./chunk-JTYIUYNF.js";
export {
  applyVex,
  vexContradictions
};
