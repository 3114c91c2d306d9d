import {
  gatherReport
} from "./chunk-UH4CNWQ3.js";
import "./chunk-R7DKDFWM.js";
import "./chunk-HT5UQKYW.js";
export {
  gatherReport
};
