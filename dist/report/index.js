import {
  main
} from "../chunks/chunk-DROGFGUY.js";
import "../chunks/chunk-CHIJFGYT.js";
import "../chunks/chunk-Z4CSSR5M.js";
import "../chunks/chunk-FUOH2KRD.js";
import "../chunks/chunk-UH4CNWQ3.js";
import "../chunks/chunk-T4US43QU.js";
import {
  runAction,
  spec
} from "../chunks/chunk-V7YXURB3.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:report
await runAction(main, spec);
