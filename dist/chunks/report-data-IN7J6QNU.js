import {
  gatherReport
} from "./chunk-UH4CNWQ3.js";
import "./chunk-HYN2GBT3.js";
import "./chunk-4ESDXPR3.js";
export {
  gatherReport
};
