import {
  main
} from "./chunk-F3GKLLLI.js";
import {
  createActionsHost,
  readRunContext,
  runAction,
  spec5 as spec
} from "./chunk-SLCJNJSZ.js";

// action:audit
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
