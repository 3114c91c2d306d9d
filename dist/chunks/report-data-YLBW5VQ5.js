import {
  gatherReport
} from "./chunk-MDZPAGFC.js";
import "./chunk-7FUAB4XJ.js";
import "./chunk-ZKMNCD4D.js";
import "./chunk-JTYIUYNF.js";
export {
  gatherReport
};
