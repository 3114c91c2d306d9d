import {
  main
} from "../chunks/chunk-JALNGSBM.js";
import {
  spec
} from "../chunks/chunk-DV6K6KV2.js";
import "../chunks/chunk-E5Q5INJB.js";
import "../chunks/chunk-CCSF64HS.js";
import "../chunks/chunk-TYO225SQ.js";
import "../chunks/chunk-JR44IPGF.js";
import "../chunks/chunk-3TAPQBMJ.js";
import {
  runAction
} from "../chunks/chunk-YEFJP4DY.js";
import "../chunks/chunk-6D7TLEPQ.js";
import "../chunks/chunk-6TDETR3N.js";
import "../chunks/chunk-4ESDXPR3.js";

// action:all
await runAction(main, spec);
