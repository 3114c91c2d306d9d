import {
  main,
  mainWithin
} from "./chunk-5I3HIRXW.js";
import "./chunk-7LBEXULQ.js";
import "./chunk-RZOOK6DD.js";
import "./chunk-SJMUHHF6.js";
import "./chunk-HF2A53BL.js";
import "./chunk-EBWMAYQA.js";
import "./chunk-XQPEVQWE.js";
import "./chunk-DBABDJMD.js";
import "./chunk-HT5UQKYW.js";
export {
  main,
  mainWithin
};
