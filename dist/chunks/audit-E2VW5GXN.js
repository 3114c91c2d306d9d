import {
  main
} from "./chunk-REZ7WN46.js";
import {
  createActionsHost,
  readRunContext,
  runAction,
  spec5 as spec
} from "./chunk-35Q4UDDT.js";

// action:audit
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
