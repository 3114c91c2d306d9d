import {
  gatherReport
} from "./chunk-UH4CNWQ3.js";
import "./chunk-6OKONAAZ.js";
import "./chunk-Z4O3HSNI.js";
export {
  gatherReport
};
