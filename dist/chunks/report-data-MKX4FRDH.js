import {
  gatherReport
} from "./chunk-MDZPAGFC.js";
import "./chunk-QHPJNTE7.js";
import "./chunk-K2OOLIQ7.js";
import "./chunk-JTYIUYNF.js";
export {
  gatherReport
};
