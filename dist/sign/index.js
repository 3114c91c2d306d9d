import {
  main
} from "../chunks/chunk-6WNMD5PA.js";
import "../chunks/chunk-JUUOCMCG.js";
import "../chunks/chunk-6URXLRY7.js";
import "../chunks/chunk-C2BLPLDE.js";
import "../chunks/chunk-CWKRIRMU.js";
import "../chunks/chunk-TTYSW3MI.js";
import "../chunks/chunk-JYX6PRAY.js";
import "../chunks/chunk-4NF7GAHJ.js";
import "../chunks/chunk-4T62MVMW.js";
import "../chunks/chunk-QFUBOFAF.js";
import "../chunks/chunk-AZ324GLJ.js";
import "../chunks/chunk-RLTYQ2CB.js";
import "../chunks/chunk-KWON2OA4.js";
import {
  runAction,
  spec6 as spec
} from "../chunks/chunk-VH3FBZYQ.js";
import "../chunks/chunk-RVFCCLCR.js";

// action:sign
await runAction(main, spec);
