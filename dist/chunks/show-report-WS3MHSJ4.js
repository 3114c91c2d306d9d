import {
  showReport
} from "./chunk-YQH75R5P.js";
import "./chunk-CM32GTUU.js";
import "./chunk-4WDL55Q5.js";
import "./chunk-HT5UQKYW.js";
export {
  showReport
};
