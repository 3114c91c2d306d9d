import {
  gatherReport
} from "./chunk-MDZPAGFC.js";
import "./chunk-E2UZ32ZI.js";
import "./chunk-BLL6KUWP.js";
import "./chunk-JTYIUYNF.js";
export {
  gatherReport
};
