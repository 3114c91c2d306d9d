import {
  gatherReport
} from "./chunk-MDZPAGFC.js";
import "./chunk-FLH7M56A.js";
import "./chunk-2NJAR3HM.js";
import "./chunk-KAO2RF6T.js";
export {
  gatherReport
};
