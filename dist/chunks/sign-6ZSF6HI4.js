import {
  main
} from "./chunk-57JUNRZ3.js";
import {
  createActionsHost,
  readRunContext,
  runAction,
  spec9 as spec
} from "./chunk-35Q4UDDT.js";

// action:sign
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
