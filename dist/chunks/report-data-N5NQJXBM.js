import {
  gatherReport
} from "./chunk-UH4CNWQ3.js";
import "./chunk-FHZRXWLJ.js";
import "./chunk-HT5UQKYW.js";
export {
  gatherReport
};
