import {
  main
} from "./chunk-KIY26KKX.js";
import "./chunk-335FYMZB.js";
import "./chunk-4NFPHMUW.js";
import "./chunk-RQFJ3ECW.js";
import "./chunk-UTUNRP74.js";
import "./chunk-UH4CNWQ3.js";
import "./chunk-6N5FSZYU.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
