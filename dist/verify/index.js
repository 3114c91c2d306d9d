import {
  main
} from "../chunks/chunk-XES3HECC.js";
import "../chunks/chunk-ZTUOWE3G.js";
import "../chunks/chunk-RZOOK6DD.js";
import "../chunks/chunk-BWZN75J2.js";
import "../chunks/chunk-WAQTUH2B.js";
import "../chunks/chunk-6OMNGAIL.js";
import {
  runAction,
  spec7 as spec
} from "../chunks/chunk-T5P43DOW.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:verify
await runAction(main, spec);
