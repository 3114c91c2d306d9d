import {
  main,
  mainWithin
} from "./chunk-XES3HECC.js";
import "./chunk-ZTUOWE3G.js";
import "./chunk-RZOOK6DD.js";
import "./chunk-BWZN75J2.js";
import "./chunk-WAQTUH2B.js";
import "./chunk-6OMNGAIL.js";
import "./chunk-T5P43DOW.js";
import "./chunk-HT5UQKYW.js";
export {
  main,
  mainWithin
};
