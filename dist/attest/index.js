import {
  main
} from "../chunks/chunk-6BOYNWDY.js";
import "../chunks/chunk-FBELVJ2I.js";
import "../chunks/chunk-VBDO6FOL.js";
import "../chunks/chunk-CVVOTSYA.js";
import "../chunks/chunk-LLSTKMCB.js";
import "../chunks/chunk-Z2YIJUET.js";
import "../chunks/chunk-XATOOFS7.js";
import "../chunks/chunk-IKUJDA7F.js";
import "../chunks/chunk-4T62MVMW.js";
import "../chunks/chunk-6YSJKSN7.js";
import "../chunks/chunk-JIHPFZXN.js";
import "../chunks/chunk-LJ5VI25T.js";
import "../chunks/chunk-HDEGUEAI.js";
import "../chunks/chunk-X7R7E2JE.js";
import "../chunks/chunk-PTHI4O2F.js";
import {
  runAction,
  spec5 as spec
} from "../chunks/chunk-SLOFMR5Z.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:attest
await runAction(main, spec);
