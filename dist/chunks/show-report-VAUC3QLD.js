import {
  showReport
} from "./chunk-WIB4A32G.js";
import "./chunk-FLIW4DUJ.js";
import "./chunk-BGNOBP6W.js";
import "./chunk-65NVBDUB.js";
import "./chunk-EEPOQLJN.js";
import "./chunk-WCXANI3D.js";
import "./chunk-JTYIUYNF.js";
export {
  showReport
};
