import {
  main
} from "../chunks/chunk-6QSRPH6M.js";
import {
  spec
} from "../chunks/chunk-GJQ5MWKV.js";
import "../chunks/chunk-HJ4QH4OZ.js";
import "../chunks/chunk-4RL3J53T.js";
import "../chunks/chunk-DFODQ5DN.js";
import "../chunks/chunk-3TAPQBMJ.js";
import {
  runAction
} from "../chunks/chunk-MAJDXH7E.js";
import "../chunks/chunk-6D7TLEPQ.js";
import "../chunks/chunk-ZM2JPFYL.js";
import "../chunks/chunk-4ESDXPR3.js";

// action:all
await runAction(main, spec);
