import {
  main
} from "../chunks/chunk-SUWHH54U.js";
import "../chunks/chunk-D7WDTZCE.js";
import "../chunks/chunk-PLBBM57T.js";
import "../chunks/chunk-WREBOCMQ.js";
import "../chunks/chunk-UH4CNWQ3.js";
import "../chunks/chunk-B44DMGQ6.js";
import "../chunks/chunk-YFSGKYP2.js";
import "../chunks/chunk-SLGHADJT.js";
import "../chunks/chunk-RYA7GYN4.js";
import "../chunks/chunk-2NRRA2FV.js";
import "../chunks/chunk-NIXLJJKV.js";
import "../chunks/chunk-XGMS25L6.js";
import {
  runAction,
  spec3 as spec
} from "../chunks/chunk-SDOQZG4T.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:scan
await runAction(main, spec);
