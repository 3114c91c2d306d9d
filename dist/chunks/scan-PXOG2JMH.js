import {
  main
} from "./chunk-TQLIGJN7.js";
import "./chunk-WBRYN7PH.js";
import "./chunk-5CM4GDNA.js";
import "./chunk-KAW72PCI.js";
import "./chunk-HEQKSBOC.js";
import "./chunk-VSROPYNP.js";
import "./chunk-MWAL53LP.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-UHABMKQD.js";
import "./chunk-PWDFB6RM.js";
import "./chunk-3K2UQNB5.js";
import "./chunk-3ADKQ2R7.js";
import {
  spec3 as spec
} from "./chunk-UJ3YPN4F.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-UJPS6LIJ.js";
import "./chunk-KAO2RF6T.js";

// action:scan
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
