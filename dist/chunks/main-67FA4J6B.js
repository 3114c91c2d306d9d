import {
  main
} from "./chunk-ZT7OS6JA.js";
import "./chunk-E43HBFKI.js";
import "./chunk-UXDTP3Q6.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
