import {
  gatherReport
} from "./chunk-UH4CNWQ3.js";
import "./chunk-66JV5426.js";
import "./chunk-HT5UQKYW.js";
export {
  gatherReport
};
