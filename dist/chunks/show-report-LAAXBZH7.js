import {
  showReport
} from "./chunk-335FYMZB.js";
import "./chunk-RQFJ3ECW.js";
import "./chunk-UTUNRP74.js";
import "./chunk-6N5FSZYU.js";
import "./chunk-HT5UQKYW.js";
export {
  showReport
};
