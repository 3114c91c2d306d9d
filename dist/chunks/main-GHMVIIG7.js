import {
  main
} from "./chunk-2GBNUHIV.js";
import "./chunk-C27WALPJ.js";
import "./chunk-NT6OLHL3.js";
import "./chunk-Z5KBBKCI.js";
import "./chunk-SLPCNHJ2.js";
import "./chunk-UH4CNWQ3.js";
import "./chunk-5N65C2WL.js";
import "./chunk-ORETY7BF.js";
import "./chunk-6WZQMOAN.js";
import "./chunk-AVF6ROVN.js";
import "./chunk-KBOOJT65.js";
import "./chunk-WN5TGQGA.js";
import "./chunk-JUHAXBXL.js";
import "./chunk-HYN2GBT3.js";
import "./chunk-4ESDXPR3.js";
export {
  main
};
