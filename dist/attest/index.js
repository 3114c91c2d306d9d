import {
  main
} from "../chunks/chunk-GSLXPAYR.js";
import "../chunks/chunk-CXNBVTKI.js";
import "../chunks/chunk-HNB54GU7.js";
import "../chunks/chunk-CVVOTSYA.js";
import "../chunks/chunk-JVRTK4E6.js";
import "../chunks/chunk-KQ2ELEDV.js";
import "../chunks/chunk-WRRQSDG7.js";
import "../chunks/chunk-4PA4ICLX.js";
import "../chunks/chunk-4T62MVMW.js";
import "../chunks/chunk-MOMPJKNF.js";
import "../chunks/chunk-E5YFG2I4.js";
import "../chunks/chunk-BKF4DUFA.js";
import "../chunks/chunk-IICJGU73.js";
import "../chunks/chunk-THDMYUWE.js";
import {
  runAction,
  spec5 as spec
} from "../chunks/chunk-DMTZKSKP.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:attest
await runAction(main, spec);
