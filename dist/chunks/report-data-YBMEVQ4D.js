import {
  gatherReport
} from "./chunk-MDZPAGFC.js";
import "./chunk-SB5E3H7I.js";
import "./chunk-XFKEHE3P.js";
import "./chunk-JTYIUYNF.js";
export {
  gatherReport
};
