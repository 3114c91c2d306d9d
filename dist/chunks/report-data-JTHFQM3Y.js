import {
  gatherReport
} from "./chunk-UH4CNWQ3.js";
import "./chunk-DA4OYTBY.js";
import "./chunk-HT5UQKYW.js";
export {
  gatherReport
};
