import {
  main,
  mainWithin
} from "./chunk-YMWV55GG.js";
import "./chunk-Y7UPZP2F.js";
import "./chunk-RZOOK6DD.js";
import "./chunk-4VKCQYMO.js";
import "./chunk-ETP2WP6H.js";
import "./chunk-M7DA2UL6.js";
import "./chunk-3WJUOTQC.js";
import "./chunk-HT5UQKYW.js";
export {
  main,
  mainWithin
};
