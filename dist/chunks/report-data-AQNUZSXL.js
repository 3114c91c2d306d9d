import {
  gatherReport
} from "./chunk-UH4CNWQ3.js";
import "./chunk-N3PU32V3.js";
import "./chunk-HT5UQKYW.js";
export {
  gatherReport
};
