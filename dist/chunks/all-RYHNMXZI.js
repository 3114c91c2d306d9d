import {
  main
} from "./chunk-MPYSZAM6.js";
import {
  spec4 as spec
} from "./chunk-PGGWTGGG.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-6BZFAMQ5.js";
import "./chunk-JTYIUYNF.js";

// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
