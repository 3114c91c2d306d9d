import {
  main
} from "../chunks/chunk-LL4DX3K4.js";
import "../chunks/chunk-43PXVQWU.js";
import "../chunks/chunk-HACII75A.js";
import "../chunks/chunk-C2BLPLDE.js";
import "../chunks/chunk-T2SKI6KD.js";
import "../chunks/chunk-HVPUH6TR.js";
import "../chunks/chunk-K5A6JHPG.js";
import "../chunks/chunk-AGKXYITI.js";
import "../chunks/chunk-4T62MVMW.js";
import "../chunks/chunk-SNOTLTRG.js";
import "../chunks/chunk-OZULLEHQ.js";
import "../chunks/chunk-LXQRA5AZ.js";
import "../chunks/chunk-L62ZFSS7.js";
import {
  runAction,
  spec6 as spec
} from "../chunks/chunk-WPLB2AJN.js";
import "../chunks/chunk-RVFCCLCR.js";

// action:sign
await runAction(main, spec);
