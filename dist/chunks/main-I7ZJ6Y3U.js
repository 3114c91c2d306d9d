import {
  main,
  mainWithin
} from "./chunk-CQVNDERT.js";
import "./chunk-WF233A2A.js";
import "./chunk-RZOOK6DD.js";
import "./chunk-4VXN7FI7.js";
import "./chunk-5WLKDXD2.js";
import "./chunk-JZ72KO56.js";
import "./chunk-TODVR6T3.js";
import "./chunk-HT5UQKYW.js";
export {
  main,
  mainWithin
};
