import {
  main
} from "../chunks/chunk-LVVHIVQY.js";
import {
  runAction,
  spec4 as spec
} from "../chunks/chunk-5NRAA7QJ.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:all
await runAction(main, spec);
