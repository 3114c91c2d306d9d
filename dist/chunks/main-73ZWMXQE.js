import {
  main
} from "./chunk-UOZNKYAT.js";
import "./chunk-HPVAG2NS.js";
import "./chunk-YNDWZ6NR.js";
import "./chunk-SLGHADJT.js";
import "./chunk-DDS2LJFA.js";
import "./chunk-2NRRA2FV.js";
import "./chunk-TBRPDZ67.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
