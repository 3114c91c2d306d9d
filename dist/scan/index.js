import {
  main
} from "../chunks/chunk-IQJXVGPQ.js";
import "../chunks/chunk-74V7THFP.js";
import "../chunks/chunk-2J4QFM2V.js";
import "../chunks/chunk-EQJDVCVH.js";
import "../chunks/chunk-UH4CNWQ3.js";
import "../chunks/chunk-4UD25FT2.js";
import "../chunks/chunk-Q6AFAUQ4.js";
import "../chunks/chunk-ZBJT7H7V.js";
import "../chunks/chunk-PZCXFMDH.js";
import "../chunks/chunk-7NKZF3KY.js";
import "../chunks/chunk-Q46PY5TN.js";
import "../chunks/chunk-H7TYHGZ6.js";
import {
  runAction,
  spec3 as spec
} from "../chunks/chunk-EJLHZTOJ.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:scan
await runAction(main, spec);
