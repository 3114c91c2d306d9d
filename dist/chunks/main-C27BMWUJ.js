import {
  main
} from "./chunk-SBRVR6FU.js";
import "./chunk-NPKKQMUZ.js";
import "./chunk-ZOWBHNEH.js";
import "./chunk-KAO2RF6T.js";
export {
  main
};
