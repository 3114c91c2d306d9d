import {
  main
} from "../chunks/chunk-E5TAC2JY.js";
import "../chunks/chunk-NJ2S66WF.js";
import "../chunks/chunk-RZOOK6DD.js";
import "../chunks/chunk-NWDILECB.js";
import "../chunks/chunk-ATVAIPQ4.js";
import "../chunks/chunk-ULBALM4L.js";
import {
  runAction,
  spec7 as spec
} from "../chunks/chunk-MKOF6I7M.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:verify
await runAction(main, spec);
