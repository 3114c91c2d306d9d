import {
  main
} from "./chunk-CFRWQDIT.js";
import "./chunk-NKBQFOBE.js";
import "./chunk-TVMMFXFN.js";
import "./chunk-EQJDVCVH.js";
import "./chunk-UH4CNWQ3.js";
import "./chunk-D4SGUQE7.js";
import "./chunk-EJLHZTOJ.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
