import {
  gatherReport
} from "./chunk-MDZPAGFC.js";
import "./chunk-ORLYU4QX.js";
import "./chunk-AN3LLNA4.js";
import "./chunk-JTYIUYNF.js";
export {
  gatherReport
};
