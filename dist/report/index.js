import {
  main
} from "../chunks/chunk-C6IX3XL5.js";
import "../chunks/chunk-Q6Q7VPG7.js";
import "../chunks/chunk-EI65V5ZB.js";
import "../chunks/chunk-6EPBGMO5.js";
import "../chunks/chunk-UH4CNWQ3.js";
import "../chunks/chunk-V7MKOA47.js";
import {
  runAction,
  spec
} from "../chunks/chunk-TRRO3PXF.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:report
await runAction(main, spec);
