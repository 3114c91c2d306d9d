import {
  main
} from "../chunks/chunk-7JA2C44G.js";
import "../chunks/chunk-MNRLJPGO.js";
import "../chunks/chunk-M2ZQDAW6.js";
import "../chunks/chunk-4RURFZ4G.js";
import "../chunks/chunk-6ANYBEQG.js";
import "../chunks/chunk-UH4CNWQ3.js";
import "../chunks/chunk-KTAVVLPU.js";
import "../chunks/chunk-6S47NSY7.js";
import "../chunks/chunk-SLGHADJT.js";
import "../chunks/chunk-DS5NJP4V.js";
import "../chunks/chunk-2NRRA2FV.js";
import "../chunks/chunk-L5PB72VV.js";
import {
  runAction,
  spec3 as spec
} from "../chunks/chunk-SS3S2AOT.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:scan
await runAction(main, spec);
