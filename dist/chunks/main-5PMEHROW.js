import {
  main
} from "./chunk-7JA2C44G.js";
import "./chunk-MNRLJPGO.js";
import "./chunk-M2ZQDAW6.js";
import "./chunk-4RURFZ4G.js";
import "./chunk-6ANYBEQG.js";
import "./chunk-UH4CNWQ3.js";
import "./chunk-KTAVVLPU.js";
import "./chunk-6S47NSY7.js";
import "./chunk-SLGHADJT.js";
import "./chunk-DS5NJP4V.js";
import "./chunk-2NRRA2FV.js";
import "./chunk-L5PB72VV.js";
import "./chunk-SS3S2AOT.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
