import {
  main,
  mainWithin
} from "./chunk-U4AGHC7X.js";
import "./chunk-XBBUQQK7.js";
import "./chunk-RZOOK6DD.js";
import "./chunk-LTV5SSLL.js";
import "./chunk-L5PB72VV.js";
import "./chunk-FYTJ3IRW.js";
import "./chunk-SS3S2AOT.js";
import "./chunk-HT5UQKYW.js";
export {
  main,
  mainWithin
};
