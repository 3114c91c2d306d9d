import {
  main
} from "./chunk-IE2BJNNZ.js";
import "./chunk-A3BY46II.js";
import "./chunk-QOHGRTOF.js";
import "./chunk-POAUCXWI.js";
import "./chunk-QAIRHVEK.js";
import "./chunk-UH4CNWQ3.js";
import "./chunk-ZCGT3GVY.js";
import "./chunk-ZFEEEC6Q.js";
import "./chunk-4ESDXPR3.js";
export {
  main
};
