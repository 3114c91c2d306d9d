import {
  showReport
} from "./chunk-NKBQFOBE.js";
import "./chunk-EQJDVCVH.js";
import "./chunk-EJLHZTOJ.js";
import "./chunk-HT5UQKYW.js";
export {
  showReport
};
