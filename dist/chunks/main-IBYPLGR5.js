import {
  main
} from "./chunk-EH4LEYXG.js";
import "./chunk-JYRCSYMR.js";
import "./chunk-4UZFIS4D.js";
import "./chunk-CVVOTSYA.js";
import "./chunk-CXFEHYV3.js";
import "./chunk-ZNCO7FVS.js";
import "./chunk-VWLROFT3.js";
import "./chunk-2WHRFHE5.js";
import "./chunk-4T62MVMW.js";
import "./chunk-36MC7BYT.js";
import "./chunk-VGJ7XGC3.js";
import "./chunk-R4CXLOED.js";
import "./chunk-MDVTHVEW.js";
import "./chunk-K7X5AKGT.js";
import "./chunk-DA4OYTBY.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
