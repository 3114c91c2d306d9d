import {
  gatherReport
} from "./chunk-UH4CNWQ3.js";
import "./chunk-2VFHZGH2.js";
import "./chunk-HT5UQKYW.js";
export {
  gatherReport
};
