import {
  gatherReport
} from "./chunk-MDZPAGFC.js";
import "./chunk-6ZQEVZMB.js";
import "./chunk-SDOS7APH.js";
import "./chunk-JTYIUYNF.js";
export {
  gatherReport
};
