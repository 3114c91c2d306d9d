import {
  main
} from "./chunk-YIMBTNVW.js";
import {
  createActionsHost,
  readRunContext,
  runAction,
  spec4 as spec
} from "./chunk-PLRE7GYL.js";

// action:attest
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
