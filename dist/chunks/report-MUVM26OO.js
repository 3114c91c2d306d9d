import {
  main
} from "./chunk-FO6WQLF7.js";
import {
  createActionsHost,
  readRunContext,
  runAction,
  spec
} from "./chunk-IZBFRUFX.js";

// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
