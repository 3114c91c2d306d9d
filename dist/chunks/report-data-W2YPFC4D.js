import {
  gatherReport
} from "./chunk-UH4CNWQ3.js";
import "./chunk-CMOMGRXO.js";
import "./chunk-HT5UQKYW.js";
export {
  gatherReport
};
