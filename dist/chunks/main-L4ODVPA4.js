import {
  main,
  mainWithin
} from "./chunk-XXLWFDQI.js";
import "./chunk-G5K2YBXU.js";
import "./chunk-RZOOK6DD.js";
import "./chunk-75BOQBT4.js";
import "./chunk-NIXLJJKV.js";
import "./chunk-XGMS25L6.js";
import "./chunk-BAYHDA56.js";
import "./chunk-SDOQZG4T.js";
import "./chunk-HT5UQKYW.js";
export {
  main,
  mainWithin
};
