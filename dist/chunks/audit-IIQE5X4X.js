import {
  main
} from "./chunk-LBM2IDAP.js";
import {
  createActionsHost,
  readRunContext,
  runAction,
  spec5 as spec
} from "./chunk-VAGGRERB.js";

// action:audit
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
