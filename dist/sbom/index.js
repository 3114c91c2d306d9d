import {
  main
} from "../chunks/chunk-3JMJNMDD.js";
import "../chunks/chunk-6F7FSKY7.js";
import "../chunks/chunk-KZZHFG74.js";
import "../chunks/chunk-V3QXFRXQ.js";
import {
  runAction,
  spec2 as spec
} from "../chunks/chunk-6OKONAAZ.js";
import "../chunks/chunk-Z4O3HSNI.js";

// action:sbom
await runAction(main, spec);
