import {
  applyVex,
  vexContradictions
} from "./chunk-EIJEZIIS.js";
import "./chunk-YPSOVFTF.js";
import "./chunk-VXTGE6JF.js";
import "./chunk-N2MTDOE2.js";
import "./chunk-37VNFCT6.js";
import "./chunk-JTYIUYNF.js";
export {
  applyVex,
  vexContradictions
};
