import {
  main
} from "./chunk-WCVMHTRM.js";
import {
  spec4 as spec
} from "./chunk-HWHF2ZPI.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-UQD7YKVI.js";

// action:attest
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
