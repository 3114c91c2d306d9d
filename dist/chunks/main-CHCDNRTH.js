import {
  main
} from "./chunk-V5BA43GV.js";
import "./chunk-OFBBBH62.js";
import "./chunk-RBFBLBYO.js";
import "./chunk-7BVCEDP5.js";
import "./chunk-UH4CNWQ3.js";
import "./chunk-MJITKRN5.js";
import "./chunk-PQKNC2VM.js";
import "./chunk-SLGHADJT.js";
import "./chunk-IUNC6G2A.js";
import "./chunk-2NRRA2FV.js";
import "./chunk-NSYZPI6B.js";
import "./chunk-P545VG3C.js";
import "./chunk-66JV5426.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
