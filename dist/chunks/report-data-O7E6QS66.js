import {
  gatherReport
} from "./chunk-MDZPAGFC.js";
import "./chunk-NB6Z3AIY.js";
import "./chunk-RDMTUIAK.js";
import "./chunk-JTYIUYNF.js";
export {
  gatherReport
};
