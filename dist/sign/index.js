import {
  main
} from "../chunks/chunk-NGL5HEKE.js";
import "../chunks/chunk-IXI4YK2K.js";
import "../chunks/chunk-RQKLZ35E.js";
import "../chunks/chunk-CVVOTSYA.js";
import "../chunks/chunk-VXHM4UEX.js";
import "../chunks/chunk-VPV26WQ2.js";
import "../chunks/chunk-7S4PQKNI.js";
import "../chunks/chunk-MLWVKHBV.js";
import "../chunks/chunk-4T62MVMW.js";
import "../chunks/chunk-KDQRGN66.js";
import "../chunks/chunk-QOANDXTZ.js";
import "../chunks/chunk-GGEEDSVZ.js";
import "../chunks/chunk-N7TK2BBF.js";
import {
  runAction,
  spec6 as spec
} from "../chunks/chunk-2QFFKWPK.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:sign
await runAction(main, spec);
