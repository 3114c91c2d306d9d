import {
  main
} from "../chunks/chunk-KJ6DQ2UC.js";
import "../chunks/chunk-IB76CABI.js";
import "../chunks/chunk-VML4JM4P.js";
import "../chunks/chunk-EUSMLN7W.js";
import "../chunks/chunk-UH4CNWQ3.js";
import "../chunks/chunk-XMGU4D6X.js";
import "../chunks/chunk-FBOFW5VQ.js";
import "../chunks/chunk-SLGHADJT.js";
import "../chunks/chunk-BPAFZEYT.js";
import "../chunks/chunk-2NRRA2FV.js";
import "../chunks/chunk-BLVWNN3D.js";
import "../chunks/chunk-VIIENFZ7.js";
import {
  runAction,
  spec3 as spec
} from "../chunks/chunk-CMOMGRXO.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:scan
await runAction(main, spec);
