import {
  main
} from "../chunks/chunk-5Y2PZAB6.js";
import "../chunks/chunk-IPC2QTQG.js";
import "../chunks/chunk-AUZHH445.js";
import "../chunks/chunk-CVVOTSYA.js";
import "../chunks/chunk-IBVZGWD3.js";
import "../chunks/chunk-B2T2NEI7.js";
import "../chunks/chunk-3HUMXNAP.js";
import "../chunks/chunk-RUBX3MNE.js";
import "../chunks/chunk-4T62MVMW.js";
import "../chunks/chunk-X77RHIWQ.js";
import "../chunks/chunk-4HPK4ZYM.js";
import "../chunks/chunk-DNT6PJ3Y.js";
import "../chunks/chunk-X5LS7JZA.js";
import "../chunks/chunk-IGHGPX43.js";
import {
  runAction,
  spec6 as spec
} from "../chunks/chunk-4WDL55Q5.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:sign
await runAction(main, spec);
