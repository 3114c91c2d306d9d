import {
  main
} from "./chunk-KVPLAAK2.js";
import {
  spec4 as spec
} from "./chunk-RTCACUJI.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-ALNDJBVR.js";
import "./chunk-JTYIUYNF.js";

// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
