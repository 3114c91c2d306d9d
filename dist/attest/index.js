import {
  main
} from "../chunks/chunk-ULU43S5P.js";
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
import "../chunks/chunk-SYMPSSYM.js";
import "../chunks/chunk-OIZY5DHR.js";
import {
  runAction,
  spec5 as spec
} from "../chunks/chunk-TF27PW7E.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:attest
await runAction(main, spec);
