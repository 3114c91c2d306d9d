import {
  gatherReport
} from "./chunk-MDZPAGFC.js";
import "./chunk-I6SNHLPZ.js";
import "./chunk-FWSJ6BX5.js";
import "./chunk-JTYIUYNF.js";
export {
  gatherReport
};
