import {
  main
} from "../chunks/chunk-ZA3B5HMC.js";
import "../chunks/chunk-DCTN4CGB.js";
import {
  runAction,
  spec4 as spec
} from "../chunks/chunk-PZM6IOM4.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:all
await runAction(main, spec);
