import {
  main
} from "./chunk-PLASMOYB.js";
import {
  spec8 as spec
} from "./chunk-HWHF2ZPI.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-UQD7YKVI.js";

// action:sign
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
