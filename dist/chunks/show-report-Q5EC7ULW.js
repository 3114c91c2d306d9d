import {
  showReport
} from "./chunk-FXZENPF3.js";
import "./chunk-ACEWSWFB.js";
import "./chunk-5S32SYRA.js";
import "./chunk-L43QLR6C.js";
import "./chunk-MYBEWRCH.js";
export {
  showReport
};
