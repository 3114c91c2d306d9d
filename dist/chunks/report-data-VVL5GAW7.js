import {
  gatherReport
} from "./chunk-MDZPAGFC.js";
import "./chunk-S4S22A3R.js";
import "./chunk-4FKQ5Z5T.js";
import "./chunk-MYBEWRCH.js";
export {
  gatherReport
};
