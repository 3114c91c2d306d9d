import {
  main
} from "./chunk-JNUVDCI7.js";
import {
  createActionsHost,
  readRunContext,
  runAction,
  spec
} from "./chunk-STXCFNZK.js";

// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
