import {
  main
} from "../chunks/chunk-L2Y3KVEO.js";
import "../chunks/chunk-F2XW7OE5.js";
import {
  runAction,
  spec4 as spec
} from "../chunks/chunk-PDDQ2E3J.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:all
await runAction(main, spec);
