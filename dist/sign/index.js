import {
  main
} from "../chunks/chunk-2NSLNKE5.js";
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
import {
  spec
} from "../chunks/chunk-7JSIAFL3.js";
import {
  runAction
} from "../chunks/chunk-YGWZVOON.js";
import "../chunks/chunk-4ESDXPR3.js";

// action:sign
await runAction(main, spec);
