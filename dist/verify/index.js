import {
  main
} from "../chunks/chunk-AKTYNXBP.js";
import "../chunks/chunk-N4KQW7QH.js";
import "../chunks/chunk-RZOOK6DD.js";
import "../chunks/chunk-3W33XJ3F.js";
import "../chunks/chunk-IIUF5VKQ.js";
import "../chunks/chunk-ZOGJPAID.js";
import {
  runAction,
  spec7 as spec
} from "../chunks/chunk-AVDMHK2P.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:verify
await runAction(main, spec);
