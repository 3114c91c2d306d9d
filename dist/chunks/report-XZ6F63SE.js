import {
  main
} from "./chunk-ZZEV6UVH.js";
import {
  createActionsHost,
  readRunContext,
  runAction,
  spec
} from "./chunk-GHNH6WYY.js";

// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
