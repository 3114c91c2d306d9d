import {
  main
} from "../chunks/chunk-KBIFNZKH.js";
import "../chunks/chunk-XABCH4UO.js";
import {
  runAction,
  spec4 as spec
} from "../chunks/chunk-76QCSSRU.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:all
await runAction(main, spec);
