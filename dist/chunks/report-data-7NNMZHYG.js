import {
  gatherReport
} from "./chunk-UH4CNWQ3.js";
import "./chunk-5NRAA7QJ.js";
import "./chunk-HT5UQKYW.js";
export {
  gatherReport
};
