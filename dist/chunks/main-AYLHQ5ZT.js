import {
  main,
  mainWithin
} from "./chunk-3D33A7JY.js";
import "./chunk-CLFJXR65.js";
import "./chunk-RZOOK6DD.js";
import "./chunk-O3WGJHWR.js";
import "./chunk-RY47XQS2.js";
import "./chunk-FWQORI36.js";
import "./chunk-5GHBHEZD.js";
import "./chunk-FHDB4CTY.js";
import "./chunk-HT5UQKYW.js";
export {
  main,
  mainWithin
};
