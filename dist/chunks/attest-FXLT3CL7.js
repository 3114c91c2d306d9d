import {
  main
} from "./chunk-XYTI7U55.js";
import "./chunk-SX43HV7X.js";
import "./chunk-VECOYQMV.js";
import "./chunk-S5HLFNNL.js";
import "./chunk-BXDBRKGF.js";
import "./chunk-BHUWWVEU.js";
import "./chunk-3DHNPLUG.js";
import {
  spec5 as spec
} from "./chunk-IG5OLN7J.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-N4YOXMZD.js";
import "./chunk-JTYIUYNF.js";

// action:attest
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
