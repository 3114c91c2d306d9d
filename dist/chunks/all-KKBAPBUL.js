import {
  main
} from "./chunk-E62MFGAC.js";
import {
  createActionsHost,
  readRunContext,
  runAction,
  spec3 as spec
} from "./chunk-P3IHNJXS.js";

// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
