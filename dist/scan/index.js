import {
  main
} from "../chunks/chunk-KZERELLM.js";
import "../chunks/chunk-NA3HHDRV.js";
import "../chunks/chunk-VVEXNLOL.js";
import "../chunks/chunk-4L26ANQ3.js";
import "../chunks/chunk-UH4CNWQ3.js";
import "../chunks/chunk-HPVAG2NS.js";
import "../chunks/chunk-YNDWZ6NR.js";
import "../chunks/chunk-SLGHADJT.js";
import "../chunks/chunk-DDS2LJFA.js";
import "../chunks/chunk-2NRRA2FV.js";
import "../chunks/chunk-YKIPLIPC.js";
import "../chunks/chunk-TKWN2FZX.js";
import {
  runAction,
  spec3 as spec
} from "../chunks/chunk-TBRPDZ67.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:scan
await runAction(main, spec);
