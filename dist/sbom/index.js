import {
  main
} from "../chunks/chunk-JZGXYWHD.js";
import "../chunks/chunk-YZLYR3TX.js";
import "../chunks/chunk-ORETY7BF.js";
import "../chunks/chunk-H3W7PVZ6.js";
import "../chunks/chunk-OSW6ZVXL.js";
import {
  spec
} from "../chunks/chunk-4RL3J53T.js";
import {
  runAction
} from "../chunks/chunk-MAJDXH7E.js";
import "../chunks/chunk-6D7TLEPQ.js";
import "../chunks/chunk-ZM2JPFYL.js";
import "../chunks/chunk-4ESDXPR3.js";

// action:sbom
await runAction(main, spec);
