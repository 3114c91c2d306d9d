import {
  gatherReport
} from "./chunk-MDZPAGFC.js";
import "./chunk-COBZXKRK.js";
import "./chunk-JYKBA2NP.js";
import "./chunk-MYBEWRCH.js";
export {
  gatherReport
};
