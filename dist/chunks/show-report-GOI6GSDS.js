import {
  showReport
} from "./chunk-L4G2FGY3.js";
import "./chunk-L232BEKT.js";
import "./chunk-NPKKQMUZ.js";
import "./chunk-ZOWBHNEH.js";
import "./chunk-KAO2RF6T.js";
export {
  showReport
};
