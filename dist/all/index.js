import {
  main
} from "../chunks/chunk-RYK6FBHY.js";
import "../chunks/chunk-OU6PLQHV.js";
import {
  runAction,
  spec4 as spec
} from "../chunks/chunk-DMTZKSKP.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:all
await runAction(main, spec);
