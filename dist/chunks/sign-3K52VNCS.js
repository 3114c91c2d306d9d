import {
  main
} from "./chunk-UAMM4TZB.js";
import {
  createActionsHost,
  readRunContext,
  runAction,
  spec9 as spec
} from "./chunk-IZBFRUFX.js";

// action:sign
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
