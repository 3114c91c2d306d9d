import {
  main
} from "./chunk-3MPCTJLP.js";
import "./chunk-YEF523PI.js";
import "./chunk-VCNSSCDT.js";
import "./chunk-CM32GTUU.js";
import "./chunk-UH4CNWQ3.js";
import "./chunk-CLVXGKVH.js";
import "./chunk-23W2QXKL.js";
import "./chunk-SLGHADJT.js";
import "./chunk-QH73EGIV.js";
import "./chunk-2NRRA2FV.js";
import "./chunk-EX3IK3K2.js";
import "./chunk-6EM2VQSU.js";
import "./chunk-4WDL55Q5.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
