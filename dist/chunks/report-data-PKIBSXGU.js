import {
  gatherReport
} from "./chunk-MDZPAGFC.js";
import "./chunk-NPKKQMUZ.js";
import "./chunk-ZOWBHNEH.js";
import "./chunk-KAO2RF6T.js";
export {
  gatherReport
};
