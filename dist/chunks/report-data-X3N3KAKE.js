import {
  gatherReport
} from "./chunk-MDZPAGFC.js";
import "./chunk-SBQDIK2O.js";
import "./chunk-ZECXRRYE.js";
import "./chunk-JTYIUYNF.js";
export {
  gatherReport
};
