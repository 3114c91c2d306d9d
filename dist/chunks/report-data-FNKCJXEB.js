import {
  gatherReport
} from "./chunk-UH4CNWQ3.js";
import "./chunk-YGWZVOON.js";
import "./chunk-4ESDXPR3.js";
export {
  gatherReport
};
