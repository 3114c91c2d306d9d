import {
  main
} from "../chunks/chunk-CQVNDERT.js";
import "../chunks/chunk-WF233A2A.js";
import "../chunks/chunk-RZOOK6DD.js";
import "../chunks/chunk-4VXN7FI7.js";
import "../chunks/chunk-5WLKDXD2.js";
import "../chunks/chunk-JZ72KO56.js";
import {
  runAction,
  spec7 as spec
} from "../chunks/chunk-TODVR6T3.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:verify
await runAction(main, spec);
