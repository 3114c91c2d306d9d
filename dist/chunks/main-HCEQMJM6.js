import {
  main
} from "./chunk-KYSF437R.js";
import "./chunk-BRODZULM.js";
import "./chunk-PJULQZIB.js";
import "./chunk-7XQ7R6Z3.js";
import "./chunk-UH4CNWQ3.js";
import "./chunk-2R6XGD26.js";
import "./chunk-VF3UQO4G.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
