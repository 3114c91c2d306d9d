import {
  gatherReport
} from "./chunk-MDZPAGFC.js";
import "./chunk-OT55VCTT.js";
import "./chunk-ZYZ3IHX7.js";
import "./chunk-JTYIUYNF.js";
export {
  gatherReport
};
