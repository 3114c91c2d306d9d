import {
  main
} from "./chunk-UAQ62A5Q.js";
import "./chunk-NFWOOWDR.js";
import "./chunk-NEP7BKRE.js";
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
