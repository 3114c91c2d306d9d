import {
  main
} from "./chunk-FTNF6ZGA.js";
import "./chunk-NZMS4UCJ.js";
import "./chunk-BDQKGNDH.js";
import "./chunk-M2O6H4PG.js";
import "./chunk-WBHCDIZT.js";
import "./chunk-UH4CNWQ3.js";
import "./chunk-NNOG3QLX.js";
import "./chunk-YGWZVOON.js";
import "./chunk-4ESDXPR3.js";
export {
  main
};
