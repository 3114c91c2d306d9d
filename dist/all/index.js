import {
  main
} from "../chunks/chunk-5QOYA5BH.js";
import "../chunks/chunk-TVMMFXFN.js";
import {
  runAction,
  spec4 as spec
} from "../chunks/chunk-EJLHZTOJ.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:all
await runAction(main, spec);
