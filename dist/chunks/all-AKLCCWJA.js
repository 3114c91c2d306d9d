import {
  main
} from "./chunk-AUGSNMSY.js";
import {
  spec3 as spec
} from "./chunk-HWHF2ZPI.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-UQD7YKVI.js";

// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
