import {
  main
} from "./chunk-XS6KWP32.js";
import {
  createActionsHost,
  readRunContext,
  runAction,
  spec
} from "./chunk-35Q4UDDT.js";

// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
