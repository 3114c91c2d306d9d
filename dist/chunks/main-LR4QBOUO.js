import {
  main
} from "./chunk-KBIFNZKH.js";
import "./chunk-XABCH4UO.js";
import "./chunk-76QCSSRU.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
