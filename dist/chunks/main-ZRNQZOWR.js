import {
  main
} from "./chunk-BJIA372N.js";
import "./chunk-PLGXZHPY.js";
import "./chunk-QHJWB6VW.js";
import "./chunk-MQBR5SDW.js";
import "./chunk-L2V5KRU5.js";
import "./chunk-6EXMZANS.js";
import "./chunk-QUE3CRD3.js";
import "./chunk-6APYVWIO.js";
import "./chunk-KAO2RF6T.js";
export {
  main
};
