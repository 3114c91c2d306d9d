import {
  gatherReport
} from "./chunk-MDZPAGFC.js";
import "./chunk-X7WIRENX.js";
import "./chunk-5LOOYMAW.js";
import "./chunk-JTYIUYNF.js";
export {
  gatherReport
};
