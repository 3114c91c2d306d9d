import {
  applyVex,
  vexContradictions
} from "./chunk-4Y6RLEWE.js";
import "./chunk-MHDC25VX.js";
import "./chunk-RAEYFPGO.js";
import "./chunk-WYYA2LGC.js";
import "./chunk-JTYIUYNF.js";
export {
  applyVex,
  vexContradictions
};
