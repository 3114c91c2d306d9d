import {
  main
} from "../chunks/chunk-CZ3YXLQI.js";
import "../chunks/chunk-BOTNMUSS.js";
import "../chunks/chunk-7C6MVWVH.js";
import "../chunks/chunk-5NI37PRP.js";
import "../chunks/chunk-C2BLPLDE.js";
import "../chunks/chunk-J6TLKD2B.js";
import "../chunks/chunk-IFIQVHC3.js";
import "../chunks/chunk-DMRRFDWR.js";
import "../chunks/chunk-2HOVPHXV.js";
import "../chunks/chunk-4T62MVMW.js";
import "../chunks/chunk-ETT67LST.js";
import "../chunks/chunk-IFH4R7PD.js";
import "../chunks/chunk-PQ5NYJFL.js";
import "../chunks/chunk-IYGPDF3G.js";
import "../chunks/chunk-5JNID47B.js";
import {
  runAction,
  spec5 as spec
} from "../chunks/chunk-B7DG52F3.js";
import "../chunks/chunk-RVFCCLCR.js";

// action:attest
await runAction(main, spec);
