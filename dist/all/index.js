import {
  main
} from "../chunks/chunk-WK4772RP.js";
import "../chunks/chunk-2TUJLH46.js";
import {
  runAction,
  spec4 as spec
} from "../chunks/chunk-MKOF6I7M.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:all
await runAction(main, spec);
