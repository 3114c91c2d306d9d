import {
  applyVex,
  vexContradictions
} from "./chunk-QBXG4DPI.js";
import "./chunk-VYLRE6PT.js";
import "./chunk-DXCVPETD.js";
import "./chunk-XWKLIWX4.js";
import "./chunk-JTYIUYNF.js";
export {
  applyVex,
  vexContradictions
};
