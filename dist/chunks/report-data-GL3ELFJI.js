import {
  gatherReport
} from "./chunk-MDZPAGFC.js";
import "./chunk-PBQLYVAN.js";
import "./chunk-6MONBPL7.js";
import "./chunk-KAO2RF6T.js";
export {
  gatherReport
};
