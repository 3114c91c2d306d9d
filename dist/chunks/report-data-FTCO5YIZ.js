import {
  gatherReport
} from "./chunk-UH4CNWQ3.js";
import "./chunk-UHI6CRT5.js";
import "./chunk-4ESDXPR3.js";
export {
  gatherReport
};
