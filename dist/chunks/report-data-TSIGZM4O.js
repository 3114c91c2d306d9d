import {
  gatherReport
} from "./chunk-MDZPAGFC.js";
import "./chunk-DXCVPETD.js";
import "./chunk-XWKLIWX4.js";
import "./chunk-JTYIUYNF.js";
export {
  gatherReport
};
