import {
  gatherReport
} from "./chunk-MDZPAGFC.js";
import "./chunk-BPWVWQOB.js";
import "./chunk-ENC2U5UR.js";
import "./chunk-KAO2RF6T.js";
export {
  gatherReport
};
