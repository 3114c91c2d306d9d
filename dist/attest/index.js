import {
  main
} from "../chunks/chunk-EMAOEA6D.js";
import "../chunks/chunk-PXGQW35Y.js";
import "../chunks/chunk-7AZ5OHYF.js";
import "../chunks/chunk-CVVOTSYA.js";
import "../chunks/chunk-RHM6SGFD.js";
import "../chunks/chunk-6MMUSRTY.js";
import "../chunks/chunk-YP6RVOSE.js";
import "../chunks/chunk-LLHIO6UK.js";
import "../chunks/chunk-4T62MVMW.js";
import "../chunks/chunk-VV5OTFGT.js";
import "../chunks/chunk-XRYNF36E.js";
import "../chunks/chunk-A7GXVPH2.js";
import "../chunks/chunk-SI67GCBH.js";
import "../chunks/chunk-75BOQBT4.js";
import "../chunks/chunk-BAYHDA56.js";
import {
  runAction,
  spec5 as spec
} from "../chunks/chunk-SDOQZG4T.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:attest
await runAction(main, spec);
