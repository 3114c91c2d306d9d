import {
  main
} from "./chunk-4V6TJMWN.js";
import {
  spec2 as spec
} from "./chunk-C6WPW5MZ.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-PFZMFZUW.js";

// action:scan
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
