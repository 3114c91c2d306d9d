import {
  main
} from "./chunk-5UQNNXZE.js";
import {
  createActionsHost,
  readRunContext,
  runAction,
  spec
} from "./chunk-PLRE7GYL.js";

// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
