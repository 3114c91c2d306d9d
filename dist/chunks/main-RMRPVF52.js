import {
  main,
  mainWithin
} from "./chunk-NJRWWGJX.js";
import "./chunk-IRMECJPZ.js";
import "./chunk-RZOOK6DD.js";
import "./chunk-SWCQAG6R.js";
import "./chunk-C3F4IIAO.js";
import "./chunk-TKWN2FZX.js";
import "./chunk-OAG2LLRE.js";
import "./chunk-TBRPDZ67.js";
import "./chunk-HT5UQKYW.js";
export {
  main,
  mainWithin
};
