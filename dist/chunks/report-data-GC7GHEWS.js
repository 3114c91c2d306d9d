import {
  gatherReport
} from "./chunk-MDZPAGFC.js";
import "./chunk-KL5SKB6N.js";
import "./chunk-GLBK7LJB.js";
import "./chunk-XKMNP4OA.js";
export {
  gatherReport
};
