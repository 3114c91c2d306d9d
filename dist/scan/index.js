import {
  main
} from "../chunks/chunk-ZDCHQPGR.js";
import "../chunks/chunk-SE76XOS7.js";
import "../chunks/chunk-7UVMCCF4.js";
import "../chunks/chunk-7XQ7R6Z3.js";
import "../chunks/chunk-UH4CNWQ3.js";
import "../chunks/chunk-MIV2PMBD.js";
import "../chunks/chunk-YNDWZ6NR.js";
import "../chunks/chunk-SLGHADJT.js";
import "../chunks/chunk-K7RMWMUG.js";
import "../chunks/chunk-2NRRA2FV.js";
import "../chunks/chunk-BGPDJYKD.js";
import "../chunks/chunk-K7NRZZ3Y.js";
import {
  runAction,
  spec3 as spec
} from "../chunks/chunk-VF3UQO4G.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:scan
await runAction(main, spec);
