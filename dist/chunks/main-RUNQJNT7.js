import {
  main
} from "./chunk-62T5PNUH.js";
import "./chunk-DIXGCACZ.js";
import "./chunk-UBMUPLFG.js";
import "./chunk-CVVOTSYA.js";
import "./chunk-V7HY6CP4.js";
import "./chunk-7GTMFJXH.js";
import "./chunk-Q7ZZKDX2.js";
import "./chunk-KD2NKIUL.js";
import "./chunk-4T62MVMW.js";
import "./chunk-WNIERL4X.js";
import "./chunk-IQ3T5E2C.js";
import "./chunk-NKV3IB6F.js";
import "./chunk-NAMAHFAU.js";
import "./chunk-5ZGTCGSN.js";
import "./chunk-V76IPFYC.js";
import "./chunk-MZIYJ6MB.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
