import {
  main
} from "../chunks/chunk-D3F32XDP.js";
import "../chunks/chunk-U3LBHWTW.js";
import "../chunks/chunk-MHGK3QSJ.js";
import "../chunks/chunk-CVVOTSYA.js";
import "../chunks/chunk-AGIJDMZ5.js";
import "../chunks/chunk-EP6GBCHP.js";
import "../chunks/chunk-WD745DFW.js";
import "../chunks/chunk-6HNYDMBZ.js";
import "../chunks/chunk-4T62MVMW.js";
import "../chunks/chunk-EBREY5YN.js";
import "../chunks/chunk-PVT7XWGL.js";
import "../chunks/chunk-NH2LVQBL.js";
import "../chunks/chunk-3VENJ5TK.js";
import "../chunks/chunk-BYSFYTZT.js";
import {
  runAction,
  spec5 as spec
} from "../chunks/chunk-6N5FSZYU.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:attest
await runAction(main, spec);
