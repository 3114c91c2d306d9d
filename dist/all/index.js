import {
  main
} from "../chunks/chunk-CN43PUKS.js";
import "../chunks/chunk-26LMOYR7.js";
import "../chunks/chunk-V3QXFRXQ.js";
import {
  runAction,
  spec4 as spec
} from "../chunks/chunk-BDMDDBNL.js";
import "../chunks/chunk-Z4O3HSNI.js";

// action:all
await runAction(main, spec);
