import {
  gatherReport
} from "./chunk-UH4CNWQ3.js";
import "./chunk-SS3S2AOT.js";
import "./chunk-HT5UQKYW.js";
export {
  gatherReport
};
