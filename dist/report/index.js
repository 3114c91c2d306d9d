import {
  main
} from "../chunks/chunk-NQI57HMU.js";
import "../chunks/chunk-LWGVUODT.js";
import "../chunks/chunk-F2XW7OE5.js";
import "../chunks/chunk-UOQPMGRZ.js";
import "../chunks/chunk-MI6MYPZA.js";
import "../chunks/chunk-UH4CNWQ3.js";
import {
  runAction,
  spec
} from "../chunks/chunk-PDDQ2E3J.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:report
await runAction(main, spec);
