import {
  main
} from "../chunks/chunk-ZT7OS6JA.js";
import "../chunks/chunk-E43HBFKI.js";
import {
  runAction,
  spec4 as spec
} from "../chunks/chunk-UXDTP3Q6.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:all
await runAction(main, spec);
