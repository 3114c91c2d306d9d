import {
  main
} from "./chunk-DBCNUIK3.js";
import "./chunk-HGPQUWH6.js";
import "./chunk-TLWIKWI3.js";
import "./chunk-5X6H3C5O.js";
import "./chunk-HHOVBAP6.js";
import "./chunk-UH4CNWQ3.js";
import "./chunk-ST4ET2SN.js";
import "./chunk-ORETY7BF.js";
import "./chunk-H3W7PVZ6.js";
import "./chunk-OSW6ZVXL.js";
import "./chunk-2RRPSJFB.js";
import "./chunk-6EHYYE6Y.js";
import "./chunk-JUHAXBXL.js";
import "./chunk-C2OB3XN3.js";
import "./chunk-4ESDXPR3.js";
export {
  main
};
