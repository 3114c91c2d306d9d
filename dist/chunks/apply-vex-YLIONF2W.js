import {
  applyVex,
  vexContradictions
} from "./chunk-5HUK5ZY3.js";
import "./chunk-YH3KNWDD.js";
import "./chunk-ZQIXMMFY.js";
import "./chunk-3UNRX64N.js";
import "./chunk-JTYIUYNF.js";
export {
  applyVex,
  vexContradictions
};
