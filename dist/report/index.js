import {
  main
} from "../chunks/chunk-XFIBQIH5.js";
import "../chunks/chunk-LSCKHCY3.js";
import "../chunks/chunk-XRB6I2NJ.js";
import "../chunks/chunk-YSJR5AGQ.js";
import "../chunks/chunk-UH4CNWQ3.js";
import {
  runAction,
  spec
} from "../chunks/chunk-3WJUOTQC.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:report
await runAction(main, spec);
