import {
  main,
  mainWithin
} from "./chunk-SBARQ3KZ.js";
import "./chunk-FBFDLKEP.js";
import "./chunk-RZOOK6DD.js";
import "./chunk-7FOPTI67.js";
import "./chunk-K5A2JXAA.js";
import "./chunk-3TLSJLRS.js";
import "./chunk-MVPSUWTX.js";
import "./chunk-HT5UQKYW.js";
export {
  main,
  mainWithin
};
