import {
  main
} from "./chunk-2XOGKGJP.js";
import {
  createActionsHost,
  readRunContext,
  runAction,
  spec8 as spec
} from "./chunk-P3IHNJXS.js";

// action:sign
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
