import {
  gatherReport
} from "./chunk-UH4CNWQ3.js";
import "./chunk-B3Q6YLYR.js";
import "./chunk-HT5UQKYW.js";
export {
  gatherReport
};
