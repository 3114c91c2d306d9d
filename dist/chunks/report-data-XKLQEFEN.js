import {
  gatherReport
} from "./chunk-UH4CNWQ3.js";
import "./chunk-TODVR6T3.js";
import "./chunk-HT5UQKYW.js";
export {
  gatherReport
};
