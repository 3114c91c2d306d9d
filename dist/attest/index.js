import {
  main
} from "../chunks/chunk-62T5PNUH.js";
import "../chunks/chunk-DIXGCACZ.js";
import "../chunks/chunk-UBMUPLFG.js";
import "../chunks/chunk-CVVOTSYA.js";
import "../chunks/chunk-V7HY6CP4.js";
import "../chunks/chunk-7GTMFJXH.js";
import "../chunks/chunk-Q7ZZKDX2.js";
import "../chunks/chunk-KD2NKIUL.js";
import "../chunks/chunk-4T62MVMW.js";
import "../chunks/chunk-WNIERL4X.js";
import "../chunks/chunk-IQ3T5E2C.js";
import "../chunks/chunk-NKV3IB6F.js";
import "../chunks/chunk-NAMAHFAU.js";
import "../chunks/chunk-5ZGTCGSN.js";
import "../chunks/chunk-V76IPFYC.js";
import {
  runAction,
  spec5 as spec
} from "../chunks/chunk-MZIYJ6MB.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:attest
await runAction(main, spec);
