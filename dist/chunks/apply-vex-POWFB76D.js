import {
  applyVex,
  vexContradictions
} from "./chunk-J6FGAF5V.js";
import "./chunk-S7J2UVC3.js";
import "./chunk-LDFXNP3E.js";
import "./chunk-4GVNHWYL.js";
import "./chunk-JTYIUYNF.js";
export {
  applyVex,
  vexContradictions
};
