import {
  main
} from "./chunk-2VUOHG33.js";
import "./chunk-XMGU4D6X.js";
import "./chunk-FBOFW5VQ.js";
import "./chunk-SLGHADJT.js";
import "./chunk-BPAFZEYT.js";
import "./chunk-2NRRA2FV.js";
import "./chunk-CMOMGRXO.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
