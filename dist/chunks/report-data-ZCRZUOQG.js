import {
  gatherReport
} from "./chunk-UH4CNWQ3.js";
import "./chunk-PZM6IOM4.js";
import "./chunk-HT5UQKYW.js";
export {
  gatherReport
};
