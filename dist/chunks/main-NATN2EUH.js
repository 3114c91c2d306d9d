import {
  main
} from "./chunk-UCU737X3.js";
import "./chunk-Z4CSSR5M.js";
import "./chunk-V7YXURB3.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
