import {
  main
} from "./chunk-G36QKD4S.js";
import {
  spec8 as spec
} from "./chunk-C6WPW5MZ.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-PFZMFZUW.js";

// action:sign
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
