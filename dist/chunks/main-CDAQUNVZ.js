import {
  main
} from "./chunk-5QOYA5BH.js";
import "./chunk-TVMMFXFN.js";
import "./chunk-EJLHZTOJ.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
