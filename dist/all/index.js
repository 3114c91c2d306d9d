import {
  main
} from "../chunks/chunk-BSL6IC5P.js";
import "../chunks/chunk-EI65V5ZB.js";
import {
  runAction,
  spec4 as spec
} from "../chunks/chunk-TRRO3PXF.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:all
await runAction(main, spec);
