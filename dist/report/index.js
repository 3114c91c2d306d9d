import {
  main
} from "../chunks/chunk-OY2KFSHA.js";
import "../chunks/chunk-Z4P4MMC4.js";
import "../chunks/chunk-63LUS2J3.js";
import "../chunks/chunk-4L26ANQ3.js";
import "../chunks/chunk-UH4CNWQ3.js";
import "../chunks/chunk-PNZJNUQM.js";
import {
  runAction,
  spec
} from "../chunks/chunk-TBRPDZ67.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:report
await runAction(main, spec);
