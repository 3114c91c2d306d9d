import {
  main
} from "./chunk-DPPVMNWF.js";
import "./chunk-E43HBFKI.js";
import "./chunk-UXDTP3Q6.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
