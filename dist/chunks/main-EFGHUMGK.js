import {
  main
} from "./chunk-E22BJ5J7.js";
import "./chunk-KTAVVLPU.js";
import "./chunk-6S47NSY7.js";
import "./chunk-SLGHADJT.js";
import "./chunk-DS5NJP4V.js";
import "./chunk-2NRRA2FV.js";
import "./chunk-SS3S2AOT.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
