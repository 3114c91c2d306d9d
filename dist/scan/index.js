import {
  main
} from "../chunks/chunk-IIKUDVH5.js";
import "../chunks/chunk-6SYEXPHI.js";
import "../chunks/chunk-JJTJ7NAH.js";
import "../chunks/chunk-JC2DTUQU.js";
import "../chunks/chunk-4SBDGAFG.js";
import "../chunks/chunk-UH4CNWQ3.js";
import "../chunks/chunk-K357DQ6Q.js";
import "../chunks/chunk-KVG457K2.js";
import "../chunks/chunk-ORETY7BF.js";
import "../chunks/chunk-SQWRT5HM.js";
import "../chunks/chunk-SUEFY42C.js";
import "../chunks/chunk-FKBXIGUB.js";
import {
  spec
} from "../chunks/chunk-ZHKASK74.js";
import {
  runAction
} from "../chunks/chunk-5BZ5NW4B.js";
import "../chunks/chunk-4ESDXPR3.js";

// action:scan
await runAction(main, spec);
