import {
  gatherReport
} from "./chunk-MDZPAGFC.js";
import "./chunk-TVAVSRC2.js";
import "./chunk-IVGFEYGG.js";
import "./chunk-JTYIUYNF.js";
export {
  gatherReport
};
