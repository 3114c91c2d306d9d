import {
  main
} from "./chunk-2MDD7KWP.js";
import {
  createActionsHost,
  readRunContext,
  runAction,
  spec5 as spec
} from "./chunk-RYNP7KWK.js";

// action:audit
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
