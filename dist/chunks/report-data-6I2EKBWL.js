import {
  gatherReport
} from "./chunk-MDZPAGFC.js";
import "./chunk-ELGMNIMJ.js";
import "./chunk-5NGOXDFS.js";
import "./chunk-JTYIUYNF.js";
export {
  gatherReport
};
