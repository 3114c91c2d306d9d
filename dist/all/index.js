import {
  main
} from "../chunks/chunk-XMOXMVIW.js";
import "../chunks/chunk-BGGMWDUG.js";
import {
  runAction,
  spec4 as spec
} from "../chunks/chunk-T5P43DOW.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:all
await runAction(main, spec);
