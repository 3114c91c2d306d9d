import {
  gatherReport
} from "./chunk-MDZPAGFC.js";
import "./chunk-FM3N2AWV.js";
import "./chunk-FQ6OEXTQ.js";
import "./chunk-JTYIUYNF.js";
export {
  gatherReport
};
