import {
  main
} from "./chunk-4FMGO5OT.js";
import "./chunk-WH3CNAX3.js";
import {
  spec4 as spec
} from "./chunk-RAEYFPGO.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-WYYA2LGC.js";
import "./chunk-JTYIUYNF.js";

// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
