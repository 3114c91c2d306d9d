import {
  main
} from "./chunk-3FCB45B5.js";
import "./chunk-SXUTQ5HI.js";
import "./chunk-PSOPJNTG.js";
import "./chunk-B4KWEG7G.js";
import "./chunk-UH4CNWQ3.js";
import "./chunk-YMQ2DRTO.js";
import "./chunk-C7VXKCMC.js";
import "./chunk-SLGHADJT.js";
import "./chunk-Z3Z7UEOP.js";
import "./chunk-2NRRA2FV.js";
import "./chunk-HF2A53BL.js";
import "./chunk-EBWMAYQA.js";
import "./chunk-DBABDJMD.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
