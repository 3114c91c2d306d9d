import {
  main
} from "../chunks/chunk-YUTADAH4.js";
import "../chunks/chunk-63LUS2J3.js";
import {
  runAction,
  spec4 as spec
} from "../chunks/chunk-TBRPDZ67.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:all
await runAction(main, spec);
