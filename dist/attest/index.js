import {
  main
} from "../chunks/chunk-6HUQ6NRS.js";
import "../chunks/chunk-AINVILC7.js";
import "../chunks/chunk-LVEQLMMB.js";
import "../chunks/chunk-CVVOTSYA.js";
import "../chunks/chunk-GFQXI6DL.js";
import "../chunks/chunk-7ZWQYTZD.js";
import "../chunks/chunk-ZOXFVDLN.js";
import "../chunks/chunk-6L6GVCVS.js";
import "../chunks/chunk-X5OQYQ3B.js";
import "../chunks/chunk-DX5NHBEE.js";
import "../chunks/chunk-H6YBQESC.js";
import "../chunks/chunk-RBXFH2DC.js";
import "../chunks/chunk-BLT6FA2H.js";
import "../chunks/chunk-NWDILECB.js";
import "../chunks/chunk-ULBALM4L.js";
import {
  runAction,
  spec5 as spec
} from "../chunks/chunk-MKOF6I7M.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:attest
await runAction(main, spec);
