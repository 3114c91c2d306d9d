import {
  main
} from "../chunks/chunk-6XRBRJQ7.js";
import "../chunks/chunk-INUVHZMR.js";
import "../chunks/chunk-OLO6A7R6.js";
import "../chunks/chunk-CVVOTSYA.js";
import "../chunks/chunk-Y6PSIFZW.js";
import "../chunks/chunk-FHGQL5XY.js";
import "../chunks/chunk-4L7NXEBH.js";
import "../chunks/chunk-WLSSJOGT.js";
import "../chunks/chunk-4T62MVMW.js";
import "../chunks/chunk-ILLWPDEB.js";
import "../chunks/chunk-J2XIYMKV.js";
import "../chunks/chunk-3UBF5ZST.js";
import "../chunks/chunk-QWRUSMWF.js";
import "../chunks/chunk-M3NBJICO.js";
import {
  runAction,
  spec5 as spec
} from "../chunks/chunk-PDDQ2E3J.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:attest
await runAction(main, spec);
