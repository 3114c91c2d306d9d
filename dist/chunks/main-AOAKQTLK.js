import {
  main
} from "./chunk-CIIASHYF.js";
import "./chunk-L7OBFRZR.js";
import "./chunk-NVD5AXE6.js";
import "./chunk-UOQPMGRZ.js";
import "./chunk-MI6MYPZA.js";
import "./chunk-UH4CNWQ3.js";
import "./chunk-VBTK3L2K.js";
import "./chunk-6S47NSY7.js";
import "./chunk-SLGHADJT.js";
import "./chunk-FUBNUQMZ.js";
import "./chunk-2NRRA2FV.js";
import "./chunk-SFRA6V6T.js";
import "./chunk-PDDQ2E3J.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
