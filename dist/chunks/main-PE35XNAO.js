import {
  main,
  mainWithin
} from "./chunk-YKBF5KYF.js";
import "./chunk-ZDHUWAWK.js";
import "./chunk-RZOOK6DD.js";
import "./chunk-KDNKVFWA.js";
import "./chunk-Y7FWFOGC.js";
import "./chunk-K6FGPYSH.js";
import "./chunk-6OKONAAZ.js";
import "./chunk-Z4O3HSNI.js";
export {
  main,
  mainWithin
};
