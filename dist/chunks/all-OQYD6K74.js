import {
  main
} from "./chunk-NKIB26OY.js";
import {
  spec3 as spec
} from "./chunk-C6WPW5MZ.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-PFZMFZUW.js";

// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
