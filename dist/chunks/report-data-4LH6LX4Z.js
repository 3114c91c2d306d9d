import {
  gatherReport
} from "./chunk-UH4CNWQ3.js";
import "./chunk-MDU24MM4.js";
import "./chunk-Z4O3HSNI.js";
export {
  gatherReport
};
