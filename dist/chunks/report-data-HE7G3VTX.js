import {
  gatherReport
} from "./chunk-UH4CNWQ3.js";
import "./chunk-TF27PW7E.js";
import "./chunk-HT5UQKYW.js";
export {
  gatherReport
};
