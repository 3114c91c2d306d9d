import {
  createActionsHost,
  main,
  readRunContext,
  runAction,
  spec9 as spec
} from "./chunk-P2C25NIM.js";

// action:verify
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
