import {
  main
} from "../chunks/chunk-PDEBRT6P.js";
import "../chunks/chunk-BDQKGNDH.js";
import "../chunks/chunk-GXHIQFWB.js";
import "../chunks/chunk-2TCKMPK3.js";
import "../chunks/chunk-JJRRGE2E.js";
import "../chunks/chunk-LM7U7JXT.js";
import "../chunks/chunk-27HVNLIU.js";
import "../chunks/chunk-YGDDLUIL.js";
import "../chunks/chunk-LPOCDHD4.js";
import "../chunks/chunk-4T62MVMW.js";
import "../chunks/chunk-IYYQ7AI6.js";
import "../chunks/chunk-YAA7ORF2.js";
import "../chunks/chunk-62SV2NU7.js";
import "../chunks/chunk-ZQ66OP7K.js";
import {
  spec
} from "../chunks/chunk-XRWLL2GO.js";
import {
  runAction
} from "../chunks/chunk-YGWZVOON.js";
import "../chunks/chunk-4ESDXPR3.js";

// action:attest
await runAction(main, spec);
