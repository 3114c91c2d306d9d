import {
  main
} from "./chunk-M4D4LNDB.js";
import "./chunk-ZU6YRQG6.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-L4G2FGY3.js";
import "./chunk-L232BEKT.js";
import "./chunk-NPKKQMUZ.js";
import "./chunk-ZOWBHNEH.js";
import "./chunk-KAO2RF6T.js";
export {
  main
};
