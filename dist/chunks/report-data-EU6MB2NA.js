import {
  gatherReport
} from "./chunk-MDZPAGFC.js";
import "./chunk-N3IEL5BW.js";
import "./chunk-4UXBWD5I.js";
import "./chunk-JTYIUYNF.js";
export {
  gatherReport
};
