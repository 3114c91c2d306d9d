import {
  main
} from "../chunks/chunk-H25SXWRJ.js";
import "../chunks/chunk-4U4KOPTB.js";
import {
  runAction,
  spec4 as spec
} from "../chunks/chunk-N3PU32V3.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:all
await runAction(main, spec);
