import {
  main
} from "../chunks/chunk-SBARQ3KZ.js";
import "../chunks/chunk-FBFDLKEP.js";
import "../chunks/chunk-RZOOK6DD.js";
import "../chunks/chunk-7FOPTI67.js";
import "../chunks/chunk-K5A2JXAA.js";
import "../chunks/chunk-3TLSJLRS.js";
import {
  runAction,
  spec7 as spec
} from "../chunks/chunk-MVPSUWTX.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:verify
await runAction(main, spec);
