import {
  main
} from "../chunks/chunk-E7FGVJ5W.js";
import "../chunks/chunk-CZOEPJ6B.js";
import "../chunks/chunk-2CVEJGIP.js";
import "../chunks/chunk-4RURFZ4G.js";
import "../chunks/chunk-6ANYBEQG.js";
import "../chunks/chunk-UH4CNWQ3.js";
import {
  runAction,
  spec
} from "../chunks/chunk-SS3S2AOT.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:report
await runAction(main, spec);
