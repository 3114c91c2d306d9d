import {
  gatherReport
} from "./chunk-MDZPAGFC.js";
import "./chunk-EEJBYTMF.js";
import "./chunk-DGAQCLE7.js";
import "./chunk-JTYIUYNF.js";
export {
  gatherReport
};
