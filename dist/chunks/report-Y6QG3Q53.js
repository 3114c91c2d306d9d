import {
  main
} from "./chunk-EWSFEOTY.js";
import {
  createActionsHost,
  readRunContext,
  runAction,
  spec
} from "./chunk-ACBKZTRX.js";

// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
