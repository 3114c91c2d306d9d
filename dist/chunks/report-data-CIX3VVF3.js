import {
  gatherReport
} from "./chunk-MDZPAGFC.js";
import "./chunk-C2SBPLP6.js";
import "./chunk-S3OUPWWS.js";
import "./chunk-JTYIUYNF.js";
export {
  gatherReport
};
