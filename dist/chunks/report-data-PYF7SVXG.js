import {
  gatherReport
} from "./chunk-MDZPAGFC.js";
import "./chunk-QF34ZBMA.js";
import "./chunk-DYLZNVFV.js";
import "./chunk-MYBEWRCH.js";
export {
  gatherReport
};
