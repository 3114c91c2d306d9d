import {
  gatherReport
} from "./chunk-UH4CNWQ3.js";
import "./chunk-3JQ7QT4L.js";
import "./chunk-4ESDXPR3.js";
export {
  gatherReport
};
