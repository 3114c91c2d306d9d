import {
  gatherReport
} from "./chunk-UH4CNWQ3.js";
import "./chunk-V7YXURB3.js";
import "./chunk-HT5UQKYW.js";
export {
  gatherReport
};
