import {
  gatherReport
} from "./chunk-MDZPAGFC.js";
import "./chunk-UGEBHC3Z.js";
import "./chunk-CIBYAQNB.js";
import "./chunk-KAO2RF6T.js";
export {
  gatherReport
};
