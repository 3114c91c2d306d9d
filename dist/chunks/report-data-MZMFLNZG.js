import {
  gatherReport
} from "./chunk-UH4CNWQ3.js";
import "./chunk-T5P43DOW.js";
import "./chunk-HT5UQKYW.js";
export {
  gatherReport
};
