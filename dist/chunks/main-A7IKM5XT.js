import {
  main,
  mainWithin
} from "./chunk-37GO5YPD.js";
import "./chunk-NCZBQFTG.js";
import "./chunk-RZOOK6DD.js";
import "./chunk-LQ2A6G2O.js";
import "./chunk-BM3E4TTF.js";
import "./chunk-JO7XCLS5.js";
import "./chunk-3S2JMFO7.js";
import "./chunk-PZM6IOM4.js";
import "./chunk-HT5UQKYW.js";
export {
  main,
  mainWithin
};
