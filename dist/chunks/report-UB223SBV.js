import {
  main
} from "./chunk-SXRQFI3M.js";
import {
  spec
} from "./chunk-HWHF2ZPI.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-UQD7YKVI.js";

// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
