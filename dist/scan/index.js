import {
  main
} from "../chunks/chunk-YOGFAT64.js";
import "../chunks/chunk-4NULR2ZG.js";
import "../chunks/chunk-ACMGXMFZ.js";
import "../chunks/chunk-BBSYVIHC.js";
import "../chunks/chunk-2IITXXRP.js";
import "../chunks/chunk-UH4CNWQ3.js";
import "../chunks/chunk-2QYWXR3J.js";
import "../chunks/chunk-6S47NSY7.js";
import "../chunks/chunk-SLGHADJT.js";
import "../chunks/chunk-3IMFBM5J.js";
import "../chunks/chunk-2NRRA2FV.js";
import "../chunks/chunk-IIUF5VKQ.js";
import {
  runAction,
  spec3 as spec
} from "../chunks/chunk-AVDMHK2P.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:scan
await runAction(main, spec);
