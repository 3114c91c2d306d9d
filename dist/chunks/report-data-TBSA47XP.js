import {
  gatherReport
} from "./chunk-MDZPAGFC.js";
import "./chunk-VFKLQVNM.js";
import "./chunk-QUWPH7OO.js";
import "./chunk-KAO2RF6T.js";
export {
  gatherReport
};
