import {
  main
} from "./chunk-TMSLPYGM.js";
import "./chunk-MJITKRN5.js";
import "./chunk-PQKNC2VM.js";
import "./chunk-SLGHADJT.js";
import "./chunk-IUNC6G2A.js";
import "./chunk-2NRRA2FV.js";
import "./chunk-66JV5426.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
