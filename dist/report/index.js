import {
  main
} from "../chunks/chunk-SIWEIAI4.js";
import "../chunks/chunk-ZPLF3HVR.js";
import "../chunks/chunk-OU6PLQHV.js";
import "../chunks/chunk-Q5SRHAE5.js";
import "../chunks/chunk-CB4TTMEI.js";
import "../chunks/chunk-UH4CNWQ3.js";
import {
  runAction,
  spec
} from "../chunks/chunk-DMTZKSKP.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:report
await runAction(main, spec);
