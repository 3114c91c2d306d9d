import {
  main
} from "../chunks/chunk-YV4JNMFQ.js";
import {
  runAction,
  spec4 as spec
} from "../chunks/chunk-B3Q6YLYR.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:all
await runAction(main, spec);
