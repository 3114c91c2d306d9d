import {
  gatherReport
} from "./chunk-UH4CNWQ3.js";
import "./chunk-C2OB3XN3.js";
import "./chunk-4ESDXPR3.js";
export {
  gatherReport
};
