import {
  main
} from "./chunk-ZVT3VTYU.js";
import "./chunk-E43HBFKI.js";
import "./chunk-UXDTP3Q6.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
