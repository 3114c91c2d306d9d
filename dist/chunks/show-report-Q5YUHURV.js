import {
  showReport
} from "./chunk-SRQLWSXC.js";
import "./chunk-VPXEGJKI.js";
import "./chunk-COBZXKRK.js";
import "./chunk-JYKBA2NP.js";
import "./chunk-MYBEWRCH.js";
export {
  showReport
};
