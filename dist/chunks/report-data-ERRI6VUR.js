import {
  gatherReport
} from "./chunk-MDZPAGFC.js";
import "./chunk-V57A6GG4.js";
import "./chunk-VCTYV3WL.js";
import "./chunk-KAO2RF6T.js";
export {
  gatherReport
};
