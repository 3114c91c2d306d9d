import {
  main
} from "./chunk-W7ALN4S4.js";
import {
  createActionsHost,
  readRunContext,
  runAction,
  spec
} from "./chunk-EBI4OMED.js";

// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
