import {
  main
} from "./chunk-L3XKPLVJ.js";
import "./chunk-6YO56HPL.js";
import "./chunk-2QFFKWPK.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
