import {
  main
} from "./chunk-RYK6FBHY.js";
import "./chunk-OU6PLQHV.js";
import "./chunk-DMTZKSKP.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
