import {
  main
} from "./chunk-P3IMZELL.js";
import {
  createActionsHost,
  readRunContext,
  runAction,
  spec8 as spec
} from "./chunk-PLRE7GYL.js";

// action:sign
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
