import {
  createActionsHost,
  main,
  readRunContext,
  runAction,
  spec9 as spec
} from "./chunk-GHNH6WYY.js";

// action:verify
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
