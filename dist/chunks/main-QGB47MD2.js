import {
  main
} from "./chunk-4TLRHKBJ.js";
import "./chunk-74XVNBFF.js";
import "./chunk-2TUJLH46.js";
import "./chunk-R33MMH7L.js";
import "./chunk-UH4CNWQ3.js";
import "./chunk-BLT6FA2H.js";
import "./chunk-MKOF6I7M.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
