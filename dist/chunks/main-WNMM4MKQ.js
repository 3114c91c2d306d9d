import {
  main,
  mainWithin
} from "./chunk-67OM2B5P.js";
import "./chunk-ZYAMEINZ.js";
import "./chunk-RZOOK6DD.js";
import "./chunk-SYMPSSYM.js";
import "./chunk-F5E75VSR.js";
import "./chunk-OIZY5DHR.js";
import "./chunk-TF27PW7E.js";
import "./chunk-HT5UQKYW.js";
export {
  main,
  mainWithin
};
