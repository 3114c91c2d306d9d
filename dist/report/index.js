import {
  main
} from "../chunks/chunk-AJBGY5IS.js";
import "../chunks/chunk-VGLNRTZD.js";
import "../chunks/chunk-FD4O7HYA.js";
import "../chunks/chunk-JGI3XDRM.js";
import "../chunks/chunk-UH4CNWQ3.js";
import {
  runAction,
  spec
} from "../chunks/chunk-TODVR6T3.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:report
await runAction(main, spec);
