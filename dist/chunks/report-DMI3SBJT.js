import {
  main
} from "./chunk-MWCQ7INU.js";
import {
  createActionsHost,
  readRunContext,
  runAction,
  spec
} from "./chunk-P3IHNJXS.js";

// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
