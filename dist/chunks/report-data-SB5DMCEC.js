import {
  gatherReport
} from "./chunk-MDZPAGFC.js";
import "./chunk-3DQXD2HY.js";
import "./chunk-IJL76HOG.js";
import "./chunk-JTYIUYNF.js";
export {
  gatherReport
};
