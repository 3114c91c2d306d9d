import {
  main
} from "./chunk-C4GT44ST.js";
import {
  spec
} from "./chunk-C6WPW5MZ.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-PFZMFZUW.js";

// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
