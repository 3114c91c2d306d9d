import {
  gatherReport
} from "./chunk-MDZPAGFC.js";
import "./chunk-STP3O3G7.js";
import "./chunk-6D2WYOEX.js";
import "./chunk-KAO2RF6T.js";
export {
  gatherReport
};
