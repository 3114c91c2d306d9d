import {
  main
} from "./chunk-ZDCHQPGR.js";
import "./chunk-SE76XOS7.js";
import "./chunk-7UVMCCF4.js";
import "./chunk-7XQ7R6Z3.js";
import "./chunk-UH4CNWQ3.js";
import "./chunk-MIV2PMBD.js";
import "./chunk-YNDWZ6NR.js";
import "./chunk-SLGHADJT.js";
import "./chunk-K7RMWMUG.js";
import "./chunk-2NRRA2FV.js";
import "./chunk-BGPDJYKD.js";
import "./chunk-K7NRZZ3Y.js";
import "./chunk-VF3UQO4G.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
