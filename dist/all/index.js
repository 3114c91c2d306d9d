import {
  main
} from "../chunks/chunk-OLSQ3KP5.js";
import "../chunks/chunk-2CVEJGIP.js";
import {
  runAction,
  spec4 as spec
} from "../chunks/chunk-SS3S2AOT.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:all
await runAction(main, spec);
