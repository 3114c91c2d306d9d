import {
  createActionsHost,
  main,
  readRunContext,
  runAction,
  spec9 as spec
} from "./chunk-VR74FNW4.js";

// action:verify
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
