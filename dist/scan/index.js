import {
  main
} from "../chunks/chunk-CCL5YPTL.js";
import "../chunks/chunk-6FAYEFHN.js";
import "../chunks/chunk-R3GNWB4W.js";
import "../chunks/chunk-C3F5YTDP.js";
import "../chunks/chunk-UH4CNWQ3.js";
import "../chunks/chunk-4756ZCKO.js";
import "../chunks/chunk-K5ZSABSX.js";
import "../chunks/chunk-ZBJT7H7V.js";
import "../chunks/chunk-TKCULYIU.js";
import "../chunks/chunk-7NKZF3KY.js";
import "../chunks/chunk-3ZLW5PH3.js";
import {
  runAction,
  spec3 as spec
} from "../chunks/chunk-R7DKDFWM.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:scan
await runAction(main, spec);
