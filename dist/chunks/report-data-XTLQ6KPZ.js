import {
  gatherReport
} from "./chunk-UH4CNWQ3.js";
import "./chunk-6N5FSZYU.js";
import "./chunk-HT5UQKYW.js";
export {
  gatherReport
};
