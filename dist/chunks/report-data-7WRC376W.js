import {
  gatherReport
} from "./chunk-MDZPAGFC.js";
import "./chunk-JLID66XU.js";
import "./chunk-VZCGAGBE.js";
import "./chunk-JTYIUYNF.js";
export {
  gatherReport
};
