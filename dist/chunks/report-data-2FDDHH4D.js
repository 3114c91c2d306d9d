import {
  gatherReport
} from "./chunk-UH4CNWQ3.js";
import "./chunk-4UHUY2JV.js";
import "./chunk-HT5UQKYW.js";
export {
  gatherReport
};
