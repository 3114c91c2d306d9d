import {
  main
} from "../chunks/chunk-5KZKLWR5.js";
import "../chunks/chunk-ATSUU2LC.js";
import "../chunks/chunk-YCDSOQWU.js";
import "../chunks/chunk-PCKGUCCR.js";
import "../chunks/chunk-PTLI6AMS.js";
import "../chunks/chunk-UH4CNWQ3.js";
import "../chunks/chunk-EQYGUSB7.js";
import "../chunks/chunk-6S47NSY7.js";
import "../chunks/chunk-SECEBG2S.js";
import "../chunks/chunk-2GUBDD3M.js";
import "../chunks/chunk-2NRRA2FV.js";
import "../chunks/chunk-BIKCQKCQ.js";
import {
  runAction,
  spec3 as spec
} from "../chunks/chunk-UXDTP3Q6.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:scan
await runAction(main, spec);
