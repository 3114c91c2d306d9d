import {
  gatherReport
} from "./chunk-UH4CNWQ3.js";
import "./chunk-4WDL55Q5.js";
import "./chunk-HT5UQKYW.js";
export {
  gatherReport
};
