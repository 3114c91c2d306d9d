import {
  main
} from "../chunks/chunk-NHWYU3PP.js";
import "../chunks/chunk-GWBHKYJP.js";
import "../chunks/chunk-DD6WY57W.js";
import "../chunks/chunk-CVVOTSYA.js";
import "../chunks/chunk-4RIBU3PQ.js";
import "../chunks/chunk-PGITUTVV.js";
import "../chunks/chunk-K2UT3EVX.js";
import "../chunks/chunk-MF5L6SEM.js";
import "../chunks/chunk-4T62MVMW.js";
import "../chunks/chunk-3L3DCM3P.js";
import "../chunks/chunk-544WYY3V.js";
import "../chunks/chunk-FUJNVCUE.js";
import "../chunks/chunk-YZ3HEY5K.js";
import "../chunks/chunk-7FOPTI67.js";
import "../chunks/chunk-3TLSJLRS.js";
import {
  runAction,
  spec5 as spec
} from "../chunks/chunk-MVPSUWTX.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:attest
await runAction(main, spec);
