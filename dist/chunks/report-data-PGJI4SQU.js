import {
  gatherReport
} from "./chunk-UH4CNWQ3.js";
import "./chunk-MKOF6I7M.js";
import "./chunk-HT5UQKYW.js";
export {
  gatherReport
};
