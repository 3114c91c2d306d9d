import {
  main
} from "./chunk-3YRJFIJR.js";
import "./chunk-NFWOOWDR.js";
import "./chunk-RZXUQBLB.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-TAMMRGY5.js";
import "./chunk-TTNI52FP.js";
import "./chunk-KTQG4243.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-HLHOZWYE.js";
import "./chunk-3PCNOUSS.js";
import "./chunk-SK33ZLTV.js";
import "./chunk-NCISVKOX.js";
import "./chunk-KAO2RF6T.js";
export {
  main
};
