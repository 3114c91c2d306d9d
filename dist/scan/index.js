import {
  main
} from "../chunks/chunk-V5BA43GV.js";
import "../chunks/chunk-OFBBBH62.js";
import "../chunks/chunk-RBFBLBYO.js";
import "../chunks/chunk-7BVCEDP5.js";
import "../chunks/chunk-UH4CNWQ3.js";
import "../chunks/chunk-MJITKRN5.js";
import "../chunks/chunk-PQKNC2VM.js";
import "../chunks/chunk-SLGHADJT.js";
import "../chunks/chunk-IUNC6G2A.js";
import "../chunks/chunk-2NRRA2FV.js";
import "../chunks/chunk-NSYZPI6B.js";
import "../chunks/chunk-P545VG3C.js";
import {
  runAction,
  spec3 as spec
} from "../chunks/chunk-66JV5426.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:scan
await runAction(main, spec);
