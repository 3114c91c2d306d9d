import {
  gatherReport
} from "./chunk-UH4CNWQ3.js";
import "./chunk-PDDQ2E3J.js";
import "./chunk-HT5UQKYW.js";
export {
  gatherReport
};
