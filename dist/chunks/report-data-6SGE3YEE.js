import {
  gatherReport
} from "./chunk-UH4CNWQ3.js";
import "./chunk-5BZ5NW4B.js";
import "./chunk-4ESDXPR3.js";
export {
  gatherReport
};
