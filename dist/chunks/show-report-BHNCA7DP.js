import {
  showReport
} from "./chunk-ZKJFKVVN.js";
import "./chunk-LYQ5GQP5.js";
import "./chunk-7A2OIWVV.js";
import "./chunk-THSWDJFT.js";
import "./chunk-LAH4TFRX.js";
import "./chunk-KAO2RF6T.js";
export {
  showReport
};
