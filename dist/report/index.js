import {
  main
} from "../chunks/chunk-4TLRHKBJ.js";
import "../chunks/chunk-74XVNBFF.js";
import "../chunks/chunk-2TUJLH46.js";
import "../chunks/chunk-R33MMH7L.js";
import "../chunks/chunk-UH4CNWQ3.js";
import "../chunks/chunk-BLT6FA2H.js";
import {
  runAction,
  spec
} from "../chunks/chunk-MKOF6I7M.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:report
await runAction(main, spec);
