import {
  main
} from "./chunk-NILV57NX.js";
import {
  createActionsHost,
  readRunContext,
  runAction,
  spec
} from "./chunk-RYNP7KWK.js";

// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
