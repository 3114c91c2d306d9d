import {
  gatherReport
} from "./chunk-MDZPAGFC.js";
import "./chunk-YLLOTZRS.js";
import "./chunk-HQDZJZFE.js";
import "./chunk-JTYIUYNF.js";
export {
  gatherReport
};
