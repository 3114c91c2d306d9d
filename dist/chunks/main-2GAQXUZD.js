import {
  main
} from "./chunk-XBBN7LRH.js";
import "./chunk-6SLUIJGF.js";
import "./chunk-ZLDMLXOR.js";
import "./chunk-JO7ROLUN.js";
import "./chunk-L5UQKWGB.js";
import "./chunk-ZF2VW5MI.js";
import "./chunk-XNLRYYN3.js";
import "./chunk-I3RWBA6T.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
