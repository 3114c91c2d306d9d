import {
  main
} from "./chunk-XVW4EKNB.js";
import {
  createActionsHost,
  readRunContext,
  runAction,
  spec3 as spec
} from "./chunk-35Q4UDDT.js";

// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
