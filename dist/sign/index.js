import {
  main
} from "../chunks/chunk-EQVXDCZY.js";
import "../chunks/chunk-Q57OBXLY.js";
import "../chunks/chunk-N56T6FKH.js";
import "../chunks/chunk-CVVOTSYA.js";
import "../chunks/chunk-WCJISNBD.js";
import "../chunks/chunk-2J5EGMLF.js";
import "../chunks/chunk-HCOXRU3V.js";
import "../chunks/chunk-4L454SSB.js";
import "../chunks/chunk-4T62MVMW.js";
import "../chunks/chunk-RITU75IW.js";
import "../chunks/chunk-FUGFG2TI.js";
import "../chunks/chunk-Z6NOLCMP.js";
import "../chunks/chunk-LNM35HNH.js";
import {
  runAction,
  spec6 as spec
} from "../chunks/chunk-B3Q6YLYR.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:sign
await runAction(main, spec);
