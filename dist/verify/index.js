import {
  main
} from "../chunks/chunk-X2PU6N2Y.js";
import "../chunks/chunk-DNEP5F4B.js";
import "../chunks/chunk-RZOOK6DD.js";
import "../chunks/chunk-V5DMO77U.js";
import "../chunks/chunk-27SWS5SM.js";
import "../chunks/chunk-RDGWZ5CJ.js";
import {
  runAction,
  spec7 as spec
} from "../chunks/chunk-76QCSSRU.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:verify
await runAction(main, spec);
