import {
  gatherReport
} from "./chunk-UH4CNWQ3.js";
import "./chunk-UXDTP3Q6.js";
import "./chunk-HT5UQKYW.js";
export {
  gatherReport
};
