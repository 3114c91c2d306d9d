import {
  gatherReport
} from "./chunk-UH4CNWQ3.js";
import "./chunk-I3RWBA6T.js";
import "./chunk-HT5UQKYW.js";
export {
  gatherReport
};
