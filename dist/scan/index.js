import {
  main
} from "../chunks/chunk-3MPCTJLP.js";
import "../chunks/chunk-YEF523PI.js";
import "../chunks/chunk-VCNSSCDT.js";
import "../chunks/chunk-CM32GTUU.js";
import "../chunks/chunk-UH4CNWQ3.js";
import "../chunks/chunk-CLVXGKVH.js";
import "../chunks/chunk-23W2QXKL.js";
import "../chunks/chunk-SLGHADJT.js";
import "../chunks/chunk-QH73EGIV.js";
import "../chunks/chunk-2NRRA2FV.js";
import "../chunks/chunk-EX3IK3K2.js";
import "../chunks/chunk-6EM2VQSU.js";
import {
  runAction,
  spec3 as spec
} from "../chunks/chunk-4WDL55Q5.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:scan
await runAction(main, spec);
