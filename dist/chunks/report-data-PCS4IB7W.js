import {
  gatherReport
} from "./chunk-MDZPAGFC.js";
import "./chunk-UJ3YPN4F.js";
import "./chunk-UJPS6LIJ.js";
import "./chunk-KAO2RF6T.js";
export {
  gatherReport
};
