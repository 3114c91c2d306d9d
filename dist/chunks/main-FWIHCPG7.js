import {
  main
} from "./chunk-HZCG5OY4.js";
import "./chunk-D777JNMF.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-C2P57HBO.js";
import "./chunk-MSSZ5FZW.js";
import "./chunk-2QSQHKCR.js";
import "./chunk-6D6DUVRX.js";
import "./chunk-4OT3EQJJ.js";
import "./chunk-G3XLAG5J.js";
export {
  main
};
