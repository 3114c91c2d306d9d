import {
  main
} from "../chunks/chunk-LKKHRAT2.js";
import "../chunks/chunk-HVR7DMRG.js";
import "../chunks/chunk-7EJTL63N.js";
import "../chunks/chunk-PSCBRU2C.js";
import "../chunks/chunk-UH4CNWQ3.js";
import "../chunks/chunk-O4RBM65E.js";
import "../chunks/chunk-IBBJDG7X.js";
import "../chunks/chunk-ZBJT7H7V.js";
import "../chunks/chunk-YYNR2NXD.js";
import "../chunks/chunk-7NKZF3KY.js";
import "../chunks/chunk-ZWWCAJ7H.js";
import {
  runAction,
  spec3 as spec
} from "../chunks/chunk-N3PU32V3.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:scan
await runAction(main, spec);
