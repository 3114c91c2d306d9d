import {
  main
} from "./chunk-RCAHJGWT.js";
import "./chunk-CLVXGKVH.js";
import "./chunk-23W2QXKL.js";
import "./chunk-SLGHADJT.js";
import "./chunk-QH73EGIV.js";
import "./chunk-2NRRA2FV.js";
import "./chunk-4WDL55Q5.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
