import {
  main
} from "./chunk-XDF74DP4.js";
import {
  createActionsHost,
  readRunContext,
  runAction,
  spec2 as spec
} from "./chunk-P3IHNJXS.js";

// action:scan
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
