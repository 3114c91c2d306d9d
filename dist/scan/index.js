import {
  main
} from "../chunks/chunk-A2UID33Z.js";
import "../chunks/chunk-NWAHKCFF.js";
import "../chunks/chunk-YLGOYEDK.js";
import "../chunks/chunk-Q5SRHAE5.js";
import "../chunks/chunk-CB4TTMEI.js";
import "../chunks/chunk-UH4CNWQ3.js";
import "../chunks/chunk-ICPDXWMN.js";
import "../chunks/chunk-6S47NSY7.js";
import "../chunks/chunk-SLGHADJT.js";
import "../chunks/chunk-TESC64FM.js";
import "../chunks/chunk-2NRRA2FV.js";
import "../chunks/chunk-FI7MVVKN.js";
import {
  runAction,
  spec3 as spec
} from "../chunks/chunk-DMTZKSKP.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:scan
await runAction(main, spec);
