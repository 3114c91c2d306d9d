import {
  main
} from "../chunks/chunk-I5DOZB3L.js";
import "../chunks/chunk-2U77ZVNB.js";
import "../chunks/chunk-MKXXGJVF.js";
import "../chunks/chunk-RQFJ3ECW.js";
import "../chunks/chunk-UTUNRP74.js";
import "../chunks/chunk-UH4CNWQ3.js";
import "../chunks/chunk-2DVIB7TX.js";
import "../chunks/chunk-6S47NSY7.js";
import "../chunks/chunk-SECEBG2S.js";
import "../chunks/chunk-IRK3WB2L.js";
import "../chunks/chunk-2NRRA2FV.js";
import "../chunks/chunk-ZAH7HUOD.js";
import {
  runAction,
  spec3 as spec
} from "../chunks/chunk-6N5FSZYU.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:scan
await runAction(main, spec);
