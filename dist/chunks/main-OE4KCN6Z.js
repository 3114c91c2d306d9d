import {
  main,
  mainWithin
} from "./chunk-E5TAC2JY.js";
import "./chunk-NJ2S66WF.js";
import "./chunk-RZOOK6DD.js";
import "./chunk-NWDILECB.js";
import "./chunk-ATVAIPQ4.js";
import "./chunk-ULBALM4L.js";
import "./chunk-MKOF6I7M.js";
import "./chunk-HT5UQKYW.js";
export {
  main,
  mainWithin
};
