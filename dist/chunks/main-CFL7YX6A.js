import {
  main
} from "./chunk-WFCRGAXV.js";
import "./chunk-AZKQB5AJ.js";
import "./chunk-FWJKZKKJ.js";
import "./chunk-KAO2RF6T.js";
export {
  main
};
