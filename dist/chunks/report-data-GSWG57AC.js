import {
  gatherReport
} from "./chunk-MDZPAGFC.js";
import "./chunk-N2MTDOE2.js";
import "./chunk-37VNFCT6.js";
import "./chunk-JTYIUYNF.js";
export {
  gatherReport
};
