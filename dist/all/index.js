import {
  main
} from "../chunks/chunk-HFF2VXGI.js";
import "../chunks/chunk-CB25YMLY.js";
import {
  runAction,
  spec4 as spec
} from "../chunks/chunk-FHDB4CTY.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:all
await runAction(main, spec);
