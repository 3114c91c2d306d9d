import {
  showReport
} from "./chunk-NZMS4UCJ.js";
import "./chunk-M2O6H4PG.js";
import "./chunk-WBHCDIZT.js";
import "./chunk-YGWZVOON.js";
import "./chunk-4ESDXPR3.js";
export {
  showReport
};
