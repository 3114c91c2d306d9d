import {
  showReport
} from "./chunk-3VFDP4PV.js";
import "./chunk-5HS32HJD.js";
import "./chunk-ZXCNIBHB.js";
import "./chunk-KACM4JVN.js";
import "./chunk-AZYCZI7F.js";
import "./chunk-65NVBDUB.js";
import "./chunk-WVYG7SAD.js";
import "./chunk-OT55VCTT.js";
import "./chunk-ZYZ3IHX7.js";
import "./chunk-JTYIUYNF.js";
export {
  showReport
};
