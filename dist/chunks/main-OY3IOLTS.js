import {
  main
} from "./chunk-XAEYTBK6.js";
import "./chunk-MRVRJMXF.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-SRQLWSXC.js";
import "./chunk-VPXEGJKI.js";
import "./chunk-COBZXKRK.js";
import "./chunk-JYKBA2NP.js";
import "./chunk-MYBEWRCH.js";
export {
  main
};
