import {
  main
} from "./chunk-IO7H2OYS.js";
import "./chunk-EQYGUSB7.js";
import "./chunk-6S47NSY7.js";
import "./chunk-SECEBG2S.js";
import "./chunk-2GUBDD3M.js";
import "./chunk-2NRRA2FV.js";
import "./chunk-UXDTP3Q6.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
