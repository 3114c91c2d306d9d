import {
  gatherReport
} from "./chunk-MDZPAGFC.js";
import "./chunk-RWXGRKSA.js";
import "./chunk-HHH4SVHO.js";
import "./chunk-KAO2RF6T.js";
export {
  gatherReport
};
