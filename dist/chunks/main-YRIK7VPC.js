import {
  main
} from "./chunk-YZTP4YCP.js";
import "./chunk-HGRARCYX.js";
import "./chunk-6S47NSY7.js";
import "./chunk-SLGHADJT.js";
import "./chunk-DDS2LJFA.js";
import "./chunk-2NRRA2FV.js";
import "./chunk-TBRPDZ67.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
