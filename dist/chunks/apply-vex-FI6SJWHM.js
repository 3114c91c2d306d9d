import {
  applyVex,
  vexContradictions
} from "./chunk-4JC6NO6M.js";
import "./chunk-6CDEDWD6.js";
import "./chunk-QNORMKA6.js";
import "./chunk-RTLQRWRY.js";
import "./chunk-JTYIUYNF.js";
export {
  applyVex,
  vexContradictions
};
