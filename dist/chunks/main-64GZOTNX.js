import {
  main
} from "./chunk-WK4772RP.js";
import "./chunk-2TUJLH46.js";
import "./chunk-MKOF6I7M.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
