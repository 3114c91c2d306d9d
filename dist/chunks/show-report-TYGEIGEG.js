import {
  showReport
} from "./chunk-C2P57HBO.js";
import "./chunk-MSSZ5FZW.js";
import "./chunk-2QSQHKCR.js";
import "./chunk-6D6DUVRX.js";
import "./chunk-4OT3EQJJ.js";
import "./chunk-G3XLAG5J.js";
export {
  showReport
};
