import {
  main
} from "../chunks/chunk-KIY26KKX.js";
import "../chunks/chunk-335FYMZB.js";
import "../chunks/chunk-4NFPHMUW.js";
import "../chunks/chunk-RQFJ3ECW.js";
import "../chunks/chunk-UTUNRP74.js";
import "../chunks/chunk-UH4CNWQ3.js";
import {
  runAction,
  spec
} from "../chunks/chunk-6N5FSZYU.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:report
await runAction(main, spec);
