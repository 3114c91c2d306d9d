import {
  showReport
} from "./chunk-INBJQJ2I.js";
import "./chunk-IQFPBHAP.js";
import "./chunk-G7LH674X.js";
import "./chunk-KACM4JVN.js";
import "./chunk-AZYCZI7F.js";
import "./chunk-65NVBDUB.js";
import "./chunk-WVYG7SAD.js";
import "./chunk-VS2CG5Y6.js";
import "./chunk-N5X2VPK6.js";
import "./chunk-JTYIUYNF.js";
export {
  showReport
};
