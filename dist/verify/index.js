import {
  main
} from "../chunks/chunk-5I3HIRXW.js";
import "../chunks/chunk-7LBEXULQ.js";
import "../chunks/chunk-RZOOK6DD.js";
import "../chunks/chunk-SJMUHHF6.js";
import "../chunks/chunk-HF2A53BL.js";
import "../chunks/chunk-EBWMAYQA.js";
import "../chunks/chunk-XQPEVQWE.js";
import {
  runAction,
  spec7 as spec
} from "../chunks/chunk-DBABDJMD.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:verify
await runAction(main, spec);
