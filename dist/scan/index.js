import {
  main
} from "../chunks/chunk-3FCB45B5.js";
import "../chunks/chunk-SXUTQ5HI.js";
import "../chunks/chunk-PSOPJNTG.js";
import "../chunks/chunk-B4KWEG7G.js";
import "../chunks/chunk-UH4CNWQ3.js";
import "../chunks/chunk-YMQ2DRTO.js";
import "../chunks/chunk-C7VXKCMC.js";
import "../chunks/chunk-SLGHADJT.js";
import "../chunks/chunk-Z3Z7UEOP.js";
import "../chunks/chunk-2NRRA2FV.js";
import "../chunks/chunk-HF2A53BL.js";
import "../chunks/chunk-EBWMAYQA.js";
import {
  runAction,
  spec3 as spec
} from "../chunks/chunk-DBABDJMD.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:scan
await runAction(main, spec);
