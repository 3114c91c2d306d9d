import {
  applyVex,
  vexContradictions
} from "./chunk-EIJEZIIS.js";
import "./chunk-YPSOVFTF.js";
import "./chunk-VXTGE6JF.js";
import "./chunk-DEABB6FX.js";
import "./chunk-OYC7V2AR.js";
import "./chunk-JTYIUYNF.js";
export {
  applyVex,
  vexContradictions
};
