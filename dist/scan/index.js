import {
  main
} from "../chunks/chunk-C2RNFTOC.js";
import "../chunks/chunk-AOFOC4GO.js";
import "../chunks/chunk-ZRNDLYXS.js";
import "../chunks/chunk-SFKIM7TA.js";
import "../chunks/chunk-3JS2B7UB.js";
import "../chunks/chunk-UH4CNWQ3.js";
import "../chunks/chunk-FFGC7WX5.js";
import "../chunks/chunk-JWNUTREF.js";
import "../chunks/chunk-WYG54IWX.js";
import "../chunks/chunk-LN3HPLDQ.js";
import {
  runAction,
  spec3 as spec
} from "../chunks/chunk-2FKIMJUK.js";
import "../chunks/chunk-RVFCCLCR.js";

// action:scan
await runAction(main, spec);
