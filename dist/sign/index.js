import {
  main
} from "../chunks/chunk-UN4TB5TX.js";
import "../chunks/chunk-6E2NJWSQ.js";
import "../chunks/chunk-NZIRO7RM.js";
import "../chunks/chunk-CVVOTSYA.js";
import "../chunks/chunk-MW4DKMBG.js";
import "../chunks/chunk-SXIBU5DK.js";
import "../chunks/chunk-NO4P2MU2.js";
import "../chunks/chunk-GMZF74XI.js";
import "../chunks/chunk-4T62MVMW.js";
import "../chunks/chunk-QNKMOAGG.js";
import "../chunks/chunk-ZLFS2VGR.js";
import "../chunks/chunk-IWVVC3KO.js";
import "../chunks/chunk-JZ72KO56.js";
import {
  runAction,
  spec6 as spec
} from "../chunks/chunk-TODVR6T3.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:sign
await runAction(main, spec);
