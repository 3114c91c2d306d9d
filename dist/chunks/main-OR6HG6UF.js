import {
  main,
  mainWithin
} from "./chunk-3I57K7DJ.js";
import "./chunk-IRMECJPZ.js";
import "./chunk-RZOOK6DD.js";
import "./chunk-SWCQAG6R.js";
import "./chunk-YKIPLIPC.js";
import "./chunk-TKWN2FZX.js";
import "./chunk-OAG2LLRE.js";
import "./chunk-TBRPDZ67.js";
import "./chunk-HT5UQKYW.js";
export {
  main,
  mainWithin
};
