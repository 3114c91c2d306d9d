import {
  gatherReport
} from "./chunk-MDZPAGFC.js";
import "./chunk-G6HBLWPT.js";
import "./chunk-HMVWW5VD.js";
import "./chunk-JTYIUYNF.js";
export {
  gatherReport
};
