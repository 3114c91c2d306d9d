import {
  main
} from "../chunks/chunk-LR6GC3AM.js";
import "../chunks/chunk-LMCWCQJF.js";
import "../chunks/chunk-55RWRJ34.js";
import "../chunks/chunk-CVVOTSYA.js";
import "../chunks/chunk-VTEVMFRZ.js";
import "../chunks/chunk-J6X6X7D7.js";
import "../chunks/chunk-HYLEEZOG.js";
import "../chunks/chunk-Y63DWZSH.js";
import "../chunks/chunk-4T62MVMW.js";
import "../chunks/chunk-A4VDZ32D.js";
import "../chunks/chunk-H6TLHE2S.js";
import "../chunks/chunk-2IO4PZXP.js";
import "../chunks/chunk-OIZY5DHR.js";
import {
  runAction,
  spec6 as spec
} from "../chunks/chunk-TF27PW7E.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:sign
await runAction(main, spec);
