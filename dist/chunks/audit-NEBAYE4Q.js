import {
  main
} from "./chunk-X6ZRFCJ7.js";
import {
  createActionsHost,
  readRunContext,
  runAction,
  spec5 as spec
} from "./chunk-SLCJNJSZ.js";

// action:audit
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
