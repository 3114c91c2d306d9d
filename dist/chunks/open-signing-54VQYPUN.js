import {
  openSigning
} from "./chunk-N4IWBDYN.js";
import "./chunk-UB7WD3CQ.js";
import "./chunk-MTJ2MXNL.js";
import "./chunk-O7XCZK5U.js";
import "./chunk-LEG5LCCG.js";
import "./chunk-JTYIUYNF.js";
export {
  openSigning
};
