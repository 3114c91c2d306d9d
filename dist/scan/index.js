import {
  main
} from "../chunks/chunk-4JWS7WJR.js";
import "../chunks/chunk-RXYQUE3U.js";
import "../chunks/chunk-HBIH63ZZ.js";
import "../chunks/chunk-EPJEWWK3.js";
import "../chunks/chunk-BK4HSGJU.js";
import "../chunks/chunk-UH4CNWQ3.js";
import "../chunks/chunk-G2TRDDIB.js";
import "../chunks/chunk-6S47NSY7.js";
import "../chunks/chunk-SECEBG2S.js";
import "../chunks/chunk-4RTJPOKP.js";
import "../chunks/chunk-2NRRA2FV.js";
import "../chunks/chunk-JA2Z4WS2.js";
import {
  runAction,
  spec3 as spec
} from "../chunks/chunk-HFM7OZZG.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:scan
await runAction(main, spec);
