import {
  main
} from "./chunk-QUJSC7M2.js";
import "./chunk-CB25YMLY.js";
import "./chunk-FHDB4CTY.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
