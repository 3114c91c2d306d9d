import {
  gatherReport
} from "./chunk-UH4CNWQ3.js";
import "./chunk-VF3UQO4G.js";
import "./chunk-HT5UQKYW.js";
export {
  gatherReport
};
