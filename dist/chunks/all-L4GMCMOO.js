import {
  main
} from "./chunk-G5KZ4EUM.js";
import {
  createActionsHost,
  readRunContext,
  runAction,
  spec3 as spec
} from "./chunk-VAGGRERB.js";

// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
