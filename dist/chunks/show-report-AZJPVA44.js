import {
  showReport
} from "./chunk-BRODZULM.js";
import "./chunk-7XQ7R6Z3.js";
import "./chunk-VF3UQO4G.js";
import "./chunk-HT5UQKYW.js";
export {
  showReport
};
