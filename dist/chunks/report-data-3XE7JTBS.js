import {
  gatherReport
} from "./chunk-MDZPAGFC.js";
import "./chunk-KDJMUYBB.js";
import "./chunk-6UVYOZSL.js";
import "./chunk-KAO2RF6T.js";
export {
  gatherReport
};
