import {
  main
} from "./chunk-ZAFUR2N4.js";
import "./chunk-STQLP7OC.js";
import "./chunk-EDMACPMH.js";
import "./chunk-EPJEWWK3.js";
import "./chunk-BK4HSGJU.js";
import "./chunk-UH4CNWQ3.js";
import "./chunk-HFM7OZZG.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
