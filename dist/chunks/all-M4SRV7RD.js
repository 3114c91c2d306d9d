import {
  main
} from "./chunk-VRZG4LGJ.js";
import {
  runAction,
  spec4 as spec
} from "./chunk-2VFHZGH2.js";
import "./chunk-HT5UQKYW.js";

// action:all
await runAction(main, spec);
