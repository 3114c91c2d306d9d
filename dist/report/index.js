import {
  main
} from "../chunks/chunk-ANV3H7BS.js";
import "../chunks/chunk-EGROGYRX.js";
import "../chunks/chunk-E43HBFKI.js";
import "../chunks/chunk-PCKGUCCR.js";
import "../chunks/chunk-PTLI6AMS.js";
import "../chunks/chunk-UH4CNWQ3.js";
import {
  runAction,
  spec
} from "../chunks/chunk-UXDTP3Q6.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:report
await runAction(main, spec);
