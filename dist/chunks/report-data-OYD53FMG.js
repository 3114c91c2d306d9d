import {
  gatherReport
} from "./chunk-MDZPAGFC.js";
import "./chunk-PR4EHXTP.js";
import "./chunk-B64CQOCT.js";
import "./chunk-JTYIUYNF.js";
export {
  gatherReport
};
