import {
  main
} from "../chunks/chunk-B3XEWUY7.js";
import "../chunks/chunk-UO2AR6S6.js";
import "../chunks/chunk-5AVINS67.js";
import "../chunks/chunk-CVVOTSYA.js";
import "../chunks/chunk-DS4DZOT2.js";
import "../chunks/chunk-KJXV4M36.js";
import "../chunks/chunk-GXQG5XVC.js";
import "../chunks/chunk-MOHRSXD3.js";
import "../chunks/chunk-4T62MVMW.js";
import "../chunks/chunk-UPWL3EDN.js";
import "../chunks/chunk-LSAAMXPC.js";
import "../chunks/chunk-TTUHBWLK.js";
import "../chunks/chunk-4VKCQYMO.js";
import "../chunks/chunk-M7DA2UL6.js";
import {
  runAction,
  spec5 as spec
} from "../chunks/chunk-3WJUOTQC.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:attest
await runAction(main, spec);
