import {
  main
} from "../chunks/chunk-CFRWQDIT.js";
import "../chunks/chunk-NKBQFOBE.js";
import "../chunks/chunk-TVMMFXFN.js";
import "../chunks/chunk-EQJDVCVH.js";
import "../chunks/chunk-UH4CNWQ3.js";
import "../chunks/chunk-D4SGUQE7.js";
import {
  runAction,
  spec
} from "../chunks/chunk-EJLHZTOJ.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:report
await runAction(main, spec);
