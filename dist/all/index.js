import {
  main
} from "../chunks/chunk-VKJWX6NJ.js";
import {
  runAction,
  spec4 as spec
} from "../chunks/chunk-TODVR6T3.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:all
await runAction(main, spec);
