import {
  main
} from "./chunk-ESWP54PM.js";
import {
  createActionsHost,
  readRunContext,
  runAction,
  spec
} from "./chunk-GC66DUPV.js";

// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
