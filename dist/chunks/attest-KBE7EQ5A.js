import {
  main
} from "./chunk-Y727NSWI.js";
import "./chunk-HUNWYCWL.js";
import "./chunk-IR6UOUAA.js";
import "./chunk-3FVDXENM.js";
import "./chunk-3DHNPLUG.js";
import "./chunk-TRO3EUK2.js";
import "./chunk-BUL66YTN.js";
import {
  spec5 as spec
} from "./chunk-56KCN6HX.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-MT3Z7SBB.js";
import "./chunk-JTYIUYNF.js";

// action:attest
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
