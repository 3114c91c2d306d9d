import {
  main
} from "./chunk-5XGUBSVV.js";
import {
  createActionsHost,
  readRunContext,
  runAction,
  spec
} from "./chunk-7EFRHQF5.js";

// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
