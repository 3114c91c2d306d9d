import {
  gatherReport
} from "./chunk-MDZPAGFC.js";
import "./chunk-SXPB7MKA.js";
import "./chunk-WDS4WHV2.js";
import "./chunk-JTYIUYNF.js";
export {
  gatherReport
};
