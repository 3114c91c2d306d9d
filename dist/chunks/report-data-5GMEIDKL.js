import {
  gatherReport
} from "./chunk-MDZPAGFC.js";
import "./chunk-W5TRSPQI.js";
import "./chunk-SZ3BQDWU.js";
import "./chunk-JTYIUYNF.js";
export {
  gatherReport
};
