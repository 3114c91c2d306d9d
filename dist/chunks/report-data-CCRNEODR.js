import {
  gatherReport
} from "./chunk-MDZPAGFC.js";
import "./chunk-VNHGFIVA.js";
import "./chunk-CRLPWLEE.js";
import "./chunk-JTYIUYNF.js";
export {
  gatherReport
};
