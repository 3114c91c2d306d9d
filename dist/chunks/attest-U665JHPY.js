import {
  main
} from "./chunk-V7TA2ZX4.js";
import "./chunk-LS2D3MBL.js";
import "./chunk-6UZKL3UG.js";
import "./chunk-WH3CNAX3.js";
import "./chunk-MQMAXQFS.js";
import "./chunk-JOLBKIAG.js";
import "./chunk-3DHNPLUG.js";
import {
  spec5 as spec
} from "./chunk-RAEYFPGO.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-WYYA2LGC.js";
import "./chunk-JTYIUYNF.js";

// action:attest
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
