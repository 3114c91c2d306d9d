import {
  gatherReport
} from "./chunk-MDZPAGFC.js";
import "./chunk-THSWDJFT.js";
import "./chunk-LAH4TFRX.js";
import "./chunk-KAO2RF6T.js";
export {
  gatherReport
};
