import {
  main
} from "../chunks/chunk-ZAFUR2N4.js";
import "../chunks/chunk-STQLP7OC.js";
import "../chunks/chunk-EDMACPMH.js";
import "../chunks/chunk-EPJEWWK3.js";
import "../chunks/chunk-BK4HSGJU.js";
import "../chunks/chunk-UH4CNWQ3.js";
import {
  runAction,
  spec
} from "../chunks/chunk-HFM7OZZG.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:report
await runAction(main, spec);
