import {
  main
} from "./chunk-7H53YUX2.js";
import "./chunk-K2MPNILZ.js";
import "./chunk-H6HNUSCC.js";
import "./chunk-HTBPBENO.js";
import "./chunk-3DHNPLUG.js";
import "./chunk-YYKJMJRO.js";
import "./chunk-WRI3KHYT.js";
import {
  spec5 as spec
} from "./chunk-RTCACUJI.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-ALNDJBVR.js";
import "./chunk-JTYIUYNF.js";

// action:attest
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
