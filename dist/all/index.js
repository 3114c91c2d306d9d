import {
  main
} from "../chunks/chunk-L3XKPLVJ.js";
import "../chunks/chunk-6YO56HPL.js";
import {
  runAction,
  spec4 as spec
} from "../chunks/chunk-2QFFKWPK.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:all
await runAction(main, spec);
