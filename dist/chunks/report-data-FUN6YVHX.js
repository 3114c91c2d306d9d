import {
  gatherReport
} from "./chunk-MDZPAGFC.js";
import "./chunk-ICDELPIC.js";
import "./chunk-S3OHTBRD.js";
import "./chunk-JTYIUYNF.js";
export {
  gatherReport
};
