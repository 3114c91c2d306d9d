import {
  gatherReport
} from "./chunk-MDZPAGFC.js";
import "./chunk-QUE3CRD3.js";
import "./chunk-6APYVWIO.js";
import "./chunk-KAO2RF6T.js";
export {
  gatherReport
};
