import {
  main
} from "./chunk-KJ6DQ2UC.js";
import "./chunk-IB76CABI.js";
import "./chunk-VML4JM4P.js";
import "./chunk-EUSMLN7W.js";
import "./chunk-UH4CNWQ3.js";
import "./chunk-XMGU4D6X.js";
import "./chunk-FBOFW5VQ.js";
import "./chunk-SLGHADJT.js";
import "./chunk-BPAFZEYT.js";
import "./chunk-2NRRA2FV.js";
import "./chunk-BLVWNN3D.js";
import "./chunk-VIIENFZ7.js";
import "./chunk-CMOMGRXO.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
