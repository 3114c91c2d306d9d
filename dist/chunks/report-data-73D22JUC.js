import {
  gatherReport
} from "./chunk-MDZPAGFC.js";
import "./chunk-KEICQSOW.js";
import "./chunk-6QSKYFUB.js";
import "./chunk-JTYIUYNF.js";
export {
  gatherReport
};
