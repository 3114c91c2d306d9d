import {
  openSigning
} from "./chunk-7QYBNSJY.js";
import "./chunk-BUL66YTN.js";
import "./chunk-MCY3YALN.js";
import "./chunk-56KCN6HX.js";
import "./chunk-MT3Z7SBB.js";
import "./chunk-JTYIUYNF.js";
export {
  openSigning
};
