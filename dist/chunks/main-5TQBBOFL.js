import {
  main,
  mainWithin
} from "./chunk-GQWQZ7MS.js";
import "./chunk-6RJ26QKX.js";
import "./chunk-RZOOK6DD.js";
import "./chunk-U34MLABR.js";
import "./chunk-EX3IK3K2.js";
import "./chunk-6EM2VQSU.js";
import "./chunk-IGHGPX43.js";
import "./chunk-4WDL55Q5.js";
import "./chunk-HT5UQKYW.js";
export {
  main,
  mainWithin
};
