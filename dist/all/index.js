import {
  main
} from "../chunks/chunk-UCU737X3.js";
import "../chunks/chunk-Z4CSSR5M.js";
import {
  runAction,
  spec4 as spec
} from "../chunks/chunk-V7YXURB3.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:all
await runAction(main, spec);
