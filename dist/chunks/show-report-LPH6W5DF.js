import {
  showReport
} from "./chunk-XZI32DPY.js";
import "./chunk-QVGYXGHB.js";
import "./chunk-VM6LDBGR.js";
import "./chunk-KACM4JVN.js";
import "./chunk-AZYCZI7F.js";
import "./chunk-65NVBDUB.js";
import "./chunk-WVYG7SAD.js";
import "./chunk-C2SBPLP6.js";
import "./chunk-S3OUPWWS.js";
import "./chunk-JTYIUYNF.js";
export {
  showReport
};
