import {
  main
} from "./chunk-NJRYWRPN.js";
import "./chunk-MIV2PMBD.js";
import "./chunk-YNDWZ6NR.js";
import "./chunk-SLGHADJT.js";
import "./chunk-K7RMWMUG.js";
import "./chunk-2NRRA2FV.js";
import "./chunk-VF3UQO4G.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
