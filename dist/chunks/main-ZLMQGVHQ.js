import {
  main
} from "./chunk-F5A74C6N.js";
import "./chunk-4UD25FT2.js";
import "./chunk-Q6AFAUQ4.js";
import "./chunk-ZBJT7H7V.js";
import "./chunk-PZCXFMDH.js";
import "./chunk-7NKZF3KY.js";
import "./chunk-EJLHZTOJ.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
