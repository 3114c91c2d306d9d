import {
  main
} from "../chunks/chunk-Y45HIA2I.js";
import "../chunks/chunk-KZZHFG74.js";
import "../chunks/chunk-V3QXFRXQ.js";
import {
  runAction,
  spec4 as spec
} from "../chunks/chunk-6OKONAAZ.js";
import "../chunks/chunk-Z4O3HSNI.js";

// action:all
await runAction(main, spec);
