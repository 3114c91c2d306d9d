import {
  gatherReport
} from "./chunk-MDZPAGFC.js";
import "./chunk-5S32SYRA.js";
import "./chunk-L43QLR6C.js";
import "./chunk-MYBEWRCH.js";
export {
  gatherReport
};
