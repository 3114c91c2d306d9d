import {
  main
} from "./chunk-PQAZEQMG.js";
import "./chunk-2DVIB7TX.js";
import "./chunk-6S47NSY7.js";
import "./chunk-SECEBG2S.js";
import "./chunk-IRK3WB2L.js";
import "./chunk-2NRRA2FV.js";
import "./chunk-6N5FSZYU.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
