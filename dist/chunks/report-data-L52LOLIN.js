import {
  gatherReport
} from "./chunk-UH4CNWQ3.js";
import "./chunk-SLOFMR5Z.js";
import "./chunk-HT5UQKYW.js";
export {
  gatherReport
};
