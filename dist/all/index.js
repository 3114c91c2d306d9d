import {
  main
} from "../chunks/chunk-GVO225XL.js";
import "../chunks/chunk-ZQOSNGVV.js";
import {
  runAction,
  spec4 as spec
} from "../chunks/chunk-4WDL55Q5.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:all
await runAction(main, spec);
