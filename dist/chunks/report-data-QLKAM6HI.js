import {
  gatherReport
} from "./chunk-MDZPAGFC.js";
import "./chunk-RKFVPRLO.js";
import "./chunk-SZFP22GB.js";
import "./chunk-JTYIUYNF.js";
export {
  gatherReport
};
