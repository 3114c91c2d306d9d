import {
  main
} from "../chunks/chunk-P3EMNOG7.js";
import "../chunks/chunk-AEMOB2TB.js";
import "../chunks/chunk-V3QXFRXQ.js";
import {
  runAction,
  spec4 as spec
} from "../chunks/chunk-MDU24MM4.js";
import "../chunks/chunk-Z4O3HSNI.js";

// action:all
await runAction(main, spec);
