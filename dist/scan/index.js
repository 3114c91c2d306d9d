import {
  main
} from "../chunks/chunk-H4YT47PO.js";
import "../chunks/chunk-ONNC6P22.js";
import "../chunks/chunk-LMO66MD5.js";
import "../chunks/chunk-SBAHNS7R.js";
import "../chunks/chunk-6IYWDNAK.js";
import "../chunks/chunk-UH4CNWQ3.js";
import "../chunks/chunk-TZA5VYBJ.js";
import "../chunks/chunk-6S47NSY7.js";
import "../chunks/chunk-TGG53DCK.js";
import "../chunks/chunk-GDXZOELB.js";
import "../chunks/chunk-2NRRA2FV.js";
import "../chunks/chunk-F3XUVXJX.js";
import {
  runAction,
  spec3 as spec
} from "../chunks/chunk-B3Q6YLYR.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:scan
await runAction(main, spec);
