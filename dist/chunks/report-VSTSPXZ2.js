import {
  main
} from "./chunk-RUWJDL5R.js";
import {
  createActionsHost,
  readRunContext,
  runAction,
  spec
} from "./chunk-2AQSEWPQ.js";

// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
