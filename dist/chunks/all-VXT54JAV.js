import {
  main
} from "./chunk-4MN2DNZM.js";
import {
  runAction,
  spec4 as spec
} from "./chunk-2VFHZGH2.js";
import "./chunk-HT5UQKYW.js";

// action:all
await runAction(main, spec);
