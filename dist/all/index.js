import {
  main
} from "../chunks/chunk-MEMFWKEL.js";
import {
  runAction,
  spec4 as spec
} from "../chunks/chunk-3WJUOTQC.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:all
await runAction(main, spec);
