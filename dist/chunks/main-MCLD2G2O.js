import {
  main,
  mainWithin
} from "./chunk-KI64J6YJ.js";
import "./chunk-VSD6PLWZ.js";
import "./chunk-4YNDVBVH.js";
import "./chunk-SOFJYSVW.js";
import "./chunk-RZOOK6DD.js";
import "./chunk-SAM5SAWS.js";
import "./chunk-FHZRXWLJ.js";
import "./chunk-HT5UQKYW.js";
export {
  main,
  mainWithin
};
