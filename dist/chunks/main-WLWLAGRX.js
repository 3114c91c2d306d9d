import {
  main,
  mainWithin
} from "./chunk-X2PU6N2Y.js";
import "./chunk-DNEP5F4B.js";
import "./chunk-RZOOK6DD.js";
import "./chunk-V5DMO77U.js";
import "./chunk-27SWS5SM.js";
import "./chunk-RDGWZ5CJ.js";
import "./chunk-76QCSSRU.js";
import "./chunk-HT5UQKYW.js";
export {
  main,
  mainWithin
};
