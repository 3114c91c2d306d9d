import {
  main
} from "./chunk-OLFWUTFQ.js";
import {
  createActionsHost,
  readRunContext,
  runAction,
  spec
} from "./chunk-SXFIE73D.js";

// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
