import {
  gatherReport
} from "./chunk-UH4CNWQ3.js";
import "./chunk-TRRO3PXF.js";
import "./chunk-HT5UQKYW.js";
export {
  gatherReport
};
