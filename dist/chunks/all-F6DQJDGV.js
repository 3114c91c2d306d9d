import {
  main
} from "./chunk-CYYJ4S2C.js";
import {
  createActionsHost,
  readRunContext,
  runAction,
  spec3 as spec
} from "./chunk-PLRE7GYL.js";

// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
