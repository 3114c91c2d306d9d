import {
  main
} from "./chunk-H25SXWRJ.js";
import "./chunk-4U4KOPTB.js";
import "./chunk-N3PU32V3.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
