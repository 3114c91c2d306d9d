import {
  gatherReport
} from "./chunk-MDZPAGFC.js";
import "./chunk-EEPOQLJN.js";
import "./chunk-WCXANI3D.js";
import "./chunk-JTYIUYNF.js";
export {
  gatherReport
};
