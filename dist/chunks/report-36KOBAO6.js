import {
  main
} from "./chunk-6VFAA2TE.js";
import {
  createActionsHost,
  readRunContext,
  runAction,
  spec
} from "./chunk-X7NS2DT6.js";

// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
